pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*!
    How many events each month (or longer period) has, the possible ones hatched; the shown day's is framed. A
    click on a month goes to its first event's day, or else to its first day. Its twin is a table of the
    months.
*/
Column {
    id: panel

    required property Session session
    required property chartContent content
    required property color colour
    required property bool asTable

    readonly property int current: content.periods.findIndex(period => period.firstDay <= session.day
                                                                       && session.day <= period.lastDay)

    function wordsOf(period: periodCount): string {
        return period.name + ": " + period.words + "\n" + period.goToWords
    }

    spacing: 3

    Loader {
        width: parent.width
        sourceComponent: panel.asTable ? table : chart
    }

    AtlasText {
        width: parent.width
        visible: text !== ""
        text: panel.content.periodsNote
        font: panel.Theme.hint
        color: panel.Theme.ink3
        wrapMode: Text.WordWrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    Component {
        id: table

        ChartTable {
            name: panel.content.periodsTitle
            heads: [qsTr("Period"), qsTr("Certain"), qsTr("Possible")]
            rows: panel.content.periods.map(period => ({
                cells: [period.name, String(period.certain), String(period.possible)],
                spoken: [period.name, period.words, period.goToWords].join(". ")
            }))
            current: panel.current
            onActivated: index => panel.session.day = panel.content.periods[index].goTo
        }
    }

    Component {
        id: chart

        ChartFrame {
            id: frame

            readonly property real share: bars.width / Math.max(1, bars.periods.length)

            most: bars.most
            firstLabel: panel.content.periods[0]?.name ?? ""
            lastLabel: panel.content.periods[panel.content.periods.length - 1]?.name ?? ""

            Rectangle {
                visible: panel.current >= 0
                x: panel.current * frame.share
                y: -4
                width: frame.share
                height: parent.height + 4
                color: Qt.alpha(frame.Theme.lineStrong, 0.2)
            }

            PeriodBarChart {
                id: bars

                anchors.fill: parent
                periods: panel.content.periods
                colour: panel.colour

                Accessible.role: Accessible.Chart
                Accessible.name: panel.content.periodsTitle
                Accessible.description: panel.content.periods[panel.current]?.words ?? ""
            }

            ChartPointer {
                readonly property int period: bars.periods.length > 0 ? bars.periodAt(at) : -1

                hint: period < 0 ? "" : panel.wordsOf(bars.periods[period])
                onPicked: {
                    if (period >= 0)
                        panel.session.day = bars.periods[period].goTo
                }
            }

            Rectangle { // a stroke under the shown month, which greys leave in sight
                visible: panel.current >= 0
                x: Math.round(panel.current * frame.share)
                y: parent.height
                width: Math.max(3, Math.round(frame.share))
                height: 3
                color: frame.Theme.ink
            }
        }
    }
}
