pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Charts
import Atlas.Model
import Atlas.Theme

/*! The whole coalition on the shown day, for when nothing is selected. */
Column {
    id: view

    required property Session session
    required property Document document
    required property Overview card
    required property ConflictModel conflicts
    /*! The lower end of what is in sight of this, in its own coordinates. */
    required property real sightEnd
    readonly property overviewContent content: card.content
    /*! How far down anything has been in sight; nothing is before it has a place. */
    property real reach: 0

    function begin() {
        forceLayout()
        look()
    }

    function look() { reach = Math.max(reach, sightEnd) }

    // Not at once: until all is complete, the parts stand where they will not stay.
    Component.onCompleted: Qt.callLater(begin)
    onSightEndChanged: if (reach > 0) look()

    spacing: Theme.rowGap

    StatusColours {
        id: colours

        document: view.document
        status: view.content.status
        dark: view.Theme.dark
    }

    SpokenText {
        width: parent.width - 28 // beside the card's button
        text: view.content.title
        font: view.Theme.displayFont(19, 700)
        Accessible.role: Accessible.Heading
    }

    CitedLabel {
        width: parent.width
        visible: !content.isEmpty
        content: view.content.text
        colour: view.Theme.ink2
        lineHeight: 1.18
    }

    CoalitionReports {
        width: parent.width
        session: view.session
        reports: view.content.reports
    }

    AtlasButton {
        visible: view.conflicts.total > 0
        small: true
        iconName: "differ"
        text: view.conflicts.title
        Accessible.description: qsTr("What sources contradict each other on")
        onClicked: view.session.evidencePanel = Session.EvidencePanel.Conflicts
    }

    CardSection {
        width: parent.width
        session: view.session
        reach: view.reach
        name: "members"
        title: qsTr("Members over time")
        hasTable: true
        content: MembersChart {
            session: view.session
            content: view.card.charts
            count: view.content.count
            colour: colours.ink
            asTable: view.session.tables.includes("members")
        }
    }

    CardSection {
        width: parent.width
        session: view.session
        reach: view.reach
        name: "events"
        title: view.card.events.title
        content: EventList {
            session: view.session
            document: view.document
            events: view.card.events
        }
    }

    CardSection {
        width: parent.width
        visible: view.card.charts.periods.length > 0
        session: view.session
        reach: view.reach
        name: "periods"
        title: view.card.charts.periodsTitle
        hasTable: true
        content: EventsChart {
            session: view.session
            content: view.card.charts
            colour: colours.ink
            asTable: view.session.tables.includes("periods")
        }
    }

    CardSection {
        width: parent.width
        visible: view.card.charts.meetings.length > 0
        session: view.session
        reach: view.reach
        name: "attendance"
        title: qsTr("Attendance at meetings")
        hasTable: view.card.charts.meetings.some(meeting => meeting.drawn)
        content: AttendanceChart {
            session: view.session
            content: view.card.charts
            colour: colours.ink
            asTable: view.session.tables.includes("attendance")
        }
    }

    Column {
        width: parent.width
        visible: view.content.themes.length > 0
        spacing: 5

        SectionHead { text: view.content.themesTitle }

        Repeater {
            model: view.content.themes

            NumberedLine {
                required property citedText modelData
                required property int index

                width: view.width
                number: index + 1
                content: modelData
            }
        }
    }

    Column {
        width: parent.width
        visible: view.content.outcomes.length > 0
        spacing: 5

        SectionHead { text: qsTr("Expected outcomes") }

        Repeater {
            model: view.content.outcomes

            NumberedLine {
                required property citedText modelData

                width: view.width
                content: modelData
            }
        }
    }

    SpokenText {
        width: parent.width
        topPadding: 4
        text: qsTr("Select a country on the map, or press Tab to move through the list.")
        font: view.Theme.note
        color: view.Theme.ink3
    }
}
