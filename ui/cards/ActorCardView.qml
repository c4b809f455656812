pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*! The selected actor on the shown day: its status, since when, its part in events, and who says so. */
Column {
    id: view

    required property Session session
    required property Document document
    required property ActorCard card
    readonly property actorContent content: card.content

    spacing: Theme.rowGap

    StatusColours {
        id: colours

        document: view.document
        status: view.content.status
        dark: view.Theme.dark
    }

    SpokenText {
        width: parent.width - 92 // beside the card's buttons
        text: view.content.name
        font: view.Theme.countryTitle
        Accessible.role: Accessible.Heading
        Accessible.description: view.card.spoken
    }

    CitedLabel {
        width: parent.width
        visible: !content.isEmpty
        content: view.content.role
        colour: view.Theme.ink2
    }

    Flow {
        width: parent.width
        spacing: 9
        visible: view.content.statusLabel !== ""

        StatusBadge {
            visible: view.content.status !== ""
            document: view.document
            text: view.content.statusLabel
            status: view.content.status
            possible: view.content.possible
        }

        SpokenText {
            visible: view.content.status === ""
            text: view.content.statusLabel
            font: view.Theme.bodyStrong
        }

        SpokenText {
            text: view.card.onDate
            color: view.Theme.ink2
            topPadding: 3
        }
    }

    FactRow {
        width: parent.width
        visible: !view.content.since.isEmpty
        name: qsTr("Since")
        content: view.content.since
    }

    FactRow {
        width: parent.width
        visible: !view.content.until.isEmpty
        name: qsTr("Until")
        content: view.content.until
    }

    MembershipTrack {
        width: parent.width
        visible: view.content.spans.length > 0
        document: view.document
        content: view.content
        day: view.session.day
        shownDate: view.card.shortDate
    }

    SpokenText {
        width: parent.width
        visible: text !== ""
        text: view.content.note
        font: view.Theme.hint
        color: view.Theme.ink3
    }

    CitedLabel {
        width: parent.width
        visible: !content.isEmpty
        content: view.content.summary
    }

    AlsoReportedList {
        width: parent.width
        session: view.session
        reports: view.content.statusReports
        indent: 0
    }

    Column {
        width: parent.width
        visible: view.content.events.length > 0 || view.content.moreEvents !== ""

        SectionHead {
            width: parent.width
            text: view.content.eventsTitle
        }

        Repeater {
            model: view.content.events

            Column {
                id: entry

                required property eventLine modelData
                required property int index

                width: view.width

                Divider {
                    visible: entry.index > 0
                    width: parent.width
                }

                EventRow {
                    width: parent.width
                    document: view.document
                    line: entry.modelData
                    onClicked: view.session.event = entry.modelData.id
                }
            }
        }

        SpokenText {
            visible: text !== ""
            text: view.content.moreEvents
            font: view.Theme.hint
            color: view.Theme.ink3
        }
    }

    QuoteList {
        width: parent.width
        quotes: view.content.quotes
        rule: colours.ink
    }
}
