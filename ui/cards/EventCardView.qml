pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*! The selected event: whether it was held, when and where, who took part, in whose words. */
Column {
    id: view

    required property Session session
    required property Document document
    required property EventCard card
    readonly property eventContent content: card.content
    readonly property string shownId: content.id
    /*! Long lists of participants are told whole. */
    property bool allNamed: false

    onShownIdChanged: allNamed = false

    spacing: Theme.rowGap

    StatusColours {
        id: colours

        document: view.document
        group: view.content.group
        dark: view.Theme.dark
    }

    Row {
        spacing: 8

        StatusBadge {
            document: view.document
            text: view.content.badge
            group: view.content.group
            outlined: view.content.announced
        }

        UnsourcedMark {
            anchors.verticalCenter: parent.verticalCenter
            visible: view.content.unsourced
            Accessible.ignored: false
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }

    AlsoReportedList {
        width: parent.width
        session: view.session
        reports: view.content.occurrenceReports
        indent: 0
    }

    SpokenText {
        width: parent.width
        text: view.content.title
        font: view.Theme.eventTitle
        Accessible.role: Accessible.Heading
    }

    IconLine {
        width: parent.width
        iconName: "calendar"
        content: view.content.when
    }

    AlsoReportedList {
        width: parent.width
        session: view.session
        reports: view.content.whenReports
    }

    IconLine {
        width: parent.width
        visible: view.content.place !== ""
        iconName: "place"
        content: ({ text: view.content.place, unsourced: view.content.placeUnsourced })
        colour: view.Theme.ink
    }

    AlsoReportedList {
        width: parent.width
        session: view.session
        reports: view.content.placeReports
    }

    Column {
        width: parent.width
        spacing: 3

        Repeater {
            model: view.allNamed || view.content.participantsBrief.length === 0
                ? view.content.participants : view.content.participantsBrief

            IconLine {
                required property citedText modelData
                required property int index

                width: view.width
                iconName: index === 0 ? "people" : ""
                content: modelData
            }
        }

        MoreButton {
            x: 22
            visible: view.content.participantsBrief.length > 0
            text: view.allNamed ? qsTr("Show fewer") : qsTr("Name them all")
            onClicked: view.allNamed = !view.allNamed
        }
    }

    AlsoReportedList {
        width: parent.width
        session: view.session
        reports: view.content.participantReports
    }

    Repeater {
        model: view.content.summaries

        CitedLabel {
            required property citedText modelData

            width: view.width
            content: modelData
            lineHeight: 1.18
        }
    }

    QuoteList {
        width: parent.width
        headed: false
        quotes: view.content.quotes
        rule: colours.ink
    }

    CautionNote {
        width: parent.width
        cautions: view.content.cautions
    }

    Row {
        id: neighbours

        width: parent.width
        topPadding: 4
        spacing: 8

        NeighbourButton {
            width: (neighbours.width - neighbours.spacing) / 2
            label: view.content.previousLabel
            none: qsTr("First event")
            onClicked: view.session.event = view.content.previousId
        }

        NeighbourButton {
            width: (neighbours.width - neighbours.spacing) / 2
            forward: true
            label: view.content.nextLabel
            none: qsTr("Last event")
            onClicked: view.session.event = view.content.nextId
        }
    }
}
