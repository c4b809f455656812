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
    readonly property int current: lastBy(session.day, drawn)
    readonly property int perPage: Math.max(1, Math.floor((width - 30) / 22))
    readonly property int firstOnPage: Math.floor(Math.max(0, current) / perPage) * perPage

    /*! The last of some meetings, which stand in order, at or before a day. */
    function lastBy(day: int, meetings: list<attendance>): int {
        let found = -1
        for (let i = 0; i < meetings.length; ++i) {
            if (meetings[i].drawn && meetings[i].day <= day) found = i
        }
        return found
    }

    function headOf(meeting: attendance): string {
        return qsTr("%1, %2: %3 (%4)")
            .arg(meeting.date).arg(meeting.title).arg(meeting.spread).arg(meeting.what)
    }

    function goTo(meeting: attendance) {
        if (meeting.drawn)
            session.day = meeting.day
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
        text: panel.current < 0 ? "" : panel.headOf(panel.drawn[panel.current])
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
            current: panel.lastBy(panel.session.day, panel.content.meetings)
            onActivated: index => panel.goTo(panel.content.meetings[index])
        }
    }

    Component {
        id: chart

        ChartFrame {
            id: frame

            readonly property int shown: panel.current - panel.firstOnPage
            readonly property real share: spread.width / Math.max(1, spread.meetings.length)

            most: spread.most
            plotHeight: 54
            firstLabel: spread.meetings[0].date
            lastLabel: spread.meetings.length > 1 ? spread.meetings[spread.meetings.length - 1].date : ""

            Rectangle {
                visible: panel.current >= 0
                x: frame.shown * frame.share
                y: -4
                width: frame.share
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
                readonly property int meeting: spread.meetingAt(at)

                hint: meeting < 0 ? "" : panel.headOf(spread.meetings[meeting]) + "\n"
                                    + spread.meetings[meeting].detail
                onPicked: panel.goTo(spread.meetings[meeting])
            }

            Rectangle {
                visible: panel.current >= 0
                x: Math.round(frame.shown * frame.share)
                y: parent.height
                width: Math.max(3, Math.round(frame.share))
                height: 3
                color: frame.Theme.ink
            }
        }
    }
}
