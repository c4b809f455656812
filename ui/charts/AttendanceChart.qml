pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*!
    How many attended each meeting, with the spread of what sources say; the meeting at or before the shown
    day is framed. As many meetings side by side as there is room for, a page at a time: the one of the shown
    day. A click on a meeting goes to its day and selects it. Its twin is a table, which also has what sources
    say without a number.
*/
Column {
    id: panel

    required property Session session
    required property chartContent content
    required property color colour
    required property bool asTable

    readonly property list<attendance> drawn: content.meetings.filter(meeting => meeting.drawn)
    readonly property int current: content.drawnMeetingBy(session.day)
    readonly property int perPage: Math.max(1, Math.floor((width - 30) / 22))
    readonly property int firstOnPage: Math.floor(Math.max(0, current) / perPage) * perPage

    /*! Where the current one stands among all of the meetings. */
    function currentRow(): int {
        for (let row = 0, passed = -1; row < content.meetings.length; ++row) {
            if (content.meetings[row].drawn && ++passed === current) return row
        }
        return -1
    }

    function headOf(meeting: attendance): string {
        return qsTr("%1, %2: %3 (%4)")
            .arg(meeting.date).arg(meeting.title).arg(meeting.spread).arg(meeting.what)
    }

    function goTo(meeting: attendance) {
        if (meeting.drawn)
            session.day = content.within(meeting.day)
        session.event = meeting.event
    }

    spacing: 3

    Loader {
        width: parent.width
        sourceComponent: panel.asTable || panel.drawn.length === 0 ? table : chart
    }

    AtlasText {
        width: parent.width
        visible: !panel.asTable && panel.current >= 0
        // While another dossier's content arrives, either of the two may be the first to be told.
        text: panel.current in panel.drawn ? panel.headOf(panel.drawn[panel.current]) : ""
        font: panel.Theme.hint
        color: panel.Theme.ink2
        elide: Text.ElideRight
        Accessible.ignored: true // the chart says it
    }

    AtlasText {
        width: parent.width
        visible: !panel.asTable && panel.drawn.length > panel.perPage
        text: qsTr("Meetings %1 to %2 of %3")
            .arg(panel.firstOnPage + 1)
            .arg(Math.min(panel.firstOnPage + panel.perPage, panel.drawn.length))
            .arg(panel.drawn.length)
        font: panel.Theme.hint
        color: panel.Theme.ink3
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    Component {
        id: table

        ChartTable {
            name: qsTr("Attendance at meetings, as a table")
            heads: [qsTr("Meeting"), qsTr("Number")]
            numberWidth: 120
            rows: panel.content.meetings.map(meeting => ({
                cells: [meeting.date + ", " + meeting.title, meeting.spread],
                detail: meeting.detail,
                spoken: [meeting.date, meeting.title, meeting.spread, meeting.detail].join(", ")
            }))
            current: panel.currentRow()
            onActivated: index => panel.goTo(panel.content.meetings[index])
        }
    }

    Component {
        id: chart

        ChartFrame {
            id: frame

            readonly property int shown: panel.current - panel.firstOnPage
            readonly property real share: spread.width / Math.max(1, spread.meetings.length)
            /*! Of what frames the current one: no wider than it would be among a few others. */
            readonly property real markWidth: Math.min(share, 44)
            readonly property real markX: (shown + 0.5) * share - markWidth / 2

            most: spread.most
            plotHeight: 54
            firstLabel: spread.meetings[0]?.date ?? ""
            lastLabel: spread.meetings.length > 1 ? spread.meetings[spread.meetings.length - 1].date : ""

            Rectangle {
                visible: panel.current >= 0
                x: frame.markX
                y: -4
                width: frame.markWidth
                height: parent.height + 4
                color: Qt.alpha(frame.Theme.lineStrong, 0.2)
            }

            AttendanceSpreadChart {
                id: spread

                anchors.fill: parent
                meetings: panel.drawn.slice(panel.firstOnPage, panel.firstOnPage + panel.perPage)
                colour: panel.colour

                Accessible.role: Accessible.Chart
                Accessible.name: qsTr("Attendance at meetings")
                Accessible.description: {
                    const meeting = panel.drawn[panel.current]
                    return meeting ? [meeting.date, meeting.title, meeting.detail].join(", ") : ""
                }
            }

            ChartPointer {
                readonly property int meeting: spread.meetings.length > 0 ? spread.meetingAt(at) : -1

                hint: meeting < 0 ? "" : panel.headOf(spread.meetings[meeting]) + "\n"
                                    + spread.meetings[meeting].detail
                onPicked: {
                    if (meeting >= 0)
                        panel.goTo(spread.meetings[meeting])
                }
            }

            Rectangle {
                visible: panel.current >= 0
                x: Math.round(frame.markX)
                y: parent.height
                width: Math.max(3, Math.round(frame.markWidth))
                height: 3
                color: frame.Theme.ink
            }
        }
    }
}
