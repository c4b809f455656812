pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*!
    The number of members over time, with a cursor that follows the clock. A click on a step goes to its first day. The
    same steps as a list of buttons are for the keyboard and the screen reader.
*/
Column {
    id: panel

    required property Session session
    required property overviewContent content
    required property color colour

    function stepAt(day: int): int {
        let found = -1
        for (let i = 0; i < content.steps.length && content.steps[i].from <= day; ++i) found = i
        return found
    }

    spacing: 4

    Item {
        width: parent.width
        height: 62

        AtlasText {
            id: topLabel

            width: 22
            horizontalAlignment: Text.AlignRight
            text: chart.most
            font: panel.Theme.font(10.5)
            color: panel.Theme.ink3
        }

        AtlasText {
            width: 22
            y: chart.y + chart.height - height / 2 - 1
            horizontalAlignment: Text.AlignRight
            text: "0"
            font: panel.Theme.font(10.5)
            color: panel.Theme.ink3
        }

        MemberStepChart {
            id: chart

            x: 30
            y: topLabel.height / 2
            width: parent.width - x
            height: 38
            steps: panel.content.steps
            firstDay: panel.content.firstDay
            lastDay: panel.content.lastDay
            colour: panel.colour

            Accessible.role: Accessible.Chart
            Accessible.name: qsTr("Members over time")
            Accessible.description: panel.content.count

            HoverHandler { cursorShape: Qt.PointingHandCursor }

            TapHandler {
                onTapped: point => {
                    const step = panel.stepAt(chart.dayAt(point.position.x))
                    panel.session.day = step < 0 ? panel.content.firstDay : panel.content.steps[step].from
                }
            }
        }

        Divider {
            x: chart.x
            y: chart.y + chart.height
            width: chart.width
            color: panel.Theme.lineStrong
        }

        Rectangle {
            x: chart.x + Math.round(chart.xOf(panel.session.day)) - 1
            y: chart.y - 4
            width: 2
            height: chart.height + 8
            color: panel.Theme.ink
            visible: chart.width > 0
        }

        AtlasText {
            x: chart.x
            y: chart.y + chart.height + 3
            text: panel.content.firstDate
            font: panel.Theme.font(10.5)
            color: panel.Theme.ink3
        }

        AtlasText {
            anchors.right: parent.right
            y: chart.y + chart.height + 3
            text: panel.content.lastDate
            font: panel.Theme.font(10.5)
            color: panel.Theme.ink3
        }
    }

    StepTable {
        width: parent.width
        session: panel.session
        steps: panel.content.steps
        current: panel.stepAt(panel.session.day)
    }
}
