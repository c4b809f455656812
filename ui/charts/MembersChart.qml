pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*!
    The number of members over time, with a cursor that follows the clock. A click on a step goes to its first
    day. Its twin is a table of the steps.
*/
Loader {
    id: panel

    required property Session session
    required property chartContent content
    /*! Of the shown day: "15 members". */
    required property string count
    required property color colour
    required property bool asTable

    function wordsOf(step: memberStep): string {
        return qsTr("From %1: %2").arg(step.date).arg(step.words)
    }

    function goToStep(step: int) {
        session.day = step < 0 ? content.firstDay : content.within(content.steps[step].from)
    }

    sourceComponent: asTable ? table : chart

    Component {
        id: table

        ChartTable {
            name: qsTr("Members over time, as a table")
            heads: [qsTr("From"), qsTr("Certain"), qsTr("Possible")]
            rows: panel.content.steps.map(step => ({
                cells: [step.date, String(step.certain), String(step.possible)],
                spoken: panel.wordsOf(step)
            }))
            current: panel.content.stepOn(panel.session.day)
            onActivated: index => panel.goToStep(index)
        }
    }

    Component {
        id: chart

        ChartFrame {
            id: frame

            most: steps.most
            firstLabel: panel.content.firstDate
            lastLabel: panel.content.lastDate

            MemberStepChart {
                id: steps

                anchors.fill: parent
                steps: panel.content.steps
                firstDay: panel.content.firstDay
                lastDay: panel.content.lastDay
                colour: panel.colour

                Accessible.role: Accessible.Chart
                Accessible.name: qsTr("Members over time")
                Accessible.description: panel.count
            }

            ChartPointer {
                readonly property int step: panel.content.stepOn(steps.dayAt(at))

                hint: step < 0 ? qsTr("Go to %1").arg(panel.content.firstDate)
                               : panel.wordsOf(panel.content.steps[step])
                onPicked: panel.goToStep(step)
            }

            Rectangle {
                readonly property bool hasPlace: steps.width > 0 && steps.firstDay < steps.lastDay

                x: hasPlace ? Math.round(steps.width * Math.max(0, Math.min(1,
                    (panel.session.day - steps.firstDay) / (steps.lastDay - steps.firstDay)))) - 1 : 0
                y: -4
                width: 2
                height: parent.height + 8
                color: frame.Theme.ink
                visible: hasPlace
            }
        }
    }
}
