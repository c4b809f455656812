pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*!
    Those who differ in the same way, by name, down each column: bare names in as many as have room, at most
    three. One tab stop; the arrow keys go from name to name.
*/
Column {
    id: list

    required property Session session
    required property differenceGroup group

    readonly property real longest: group.lines.reduce(
        (width, line) => Math.max(width, metrics.advanceWidth(line.text.lead)), 0)
    readonly property int columns: group.brief
        ? Math.max(1, Math.min(3, Math.floor((width + 8) / (longest + 30)))) : 1
    property int current: 0

    function step(by: int) {
        current = Math.max(0, Math.min(names.count - 1, current + by));
        names.itemAt(current).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 3

    FontMetrics {
        id: metrics

        font: list.Theme.body
    }

    CitedLabel {
        width: parent.width
        content: list.group.title
        font: list.Theme.body
        leadFont: list.Theme.sectionHead
        colour: list.Theme.ink2
    }

    Grid {
        id: grid

        width: parent.width
        flow: Grid.TopToBottom
        rows: Math.ceil(names.count / list.columns)
        columns: list.columns

        Accessible.role: Accessible.List
        Accessible.name: list.group.title.lead
        Keys.onUpPressed: list.step(-1)
        Keys.onDownPressed: list.step(1)
        Keys.onLeftPressed: list.step(-grid.rows)
        Keys.onRightPressed: list.step(grid.rows)

        Repeater {
            id: names

            model: list.group.lines

            DifferenceName {
                required property differenceLine modelData
                required property int index

                width: Math.floor(list.width / list.columns)
                line: modelData
                glyph: list.group.glyph
                focusPolicy: index === list.current ? Qt.StrongFocus : Qt.ClickFocus
                onClicked: list.session.actor = line.actor
            }
        }
    }
}
