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

    readonly property list<real> widths: group.lines.map(line => metrics.advanceWidth(line.text.lead) + 24)
    readonly property int columns: !group.brief ? 1 : [3, 2].find(columns => spareOf(columns) >= 0) ?? 1
    readonly property real spare: columns === 1 ? 0 : spareOf(columns)
    property int current: 0

    function columnWidth(column: int, columns: int): real {
        const rows = Math.ceil(widths.length / columns);
        return Math.max(0, ...widths.slice(column * rows, (column + 1) * rows));
    }

    /*! What so many columns leave of the width. */
    function spareOf(columns: int): real {
        let left = width;
        for (let column = 0; column < columns; ++column)
            left -= columnWidth(column, columns);
        return left;
    }

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
        rows: Math.ceil(list.group.lines.length / list.columns)
        columns: 3 // those that are needed

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

                width: list.columns === 1 ? list.width
                    : list.columnWidth(Math.floor(index / grid.rows), list.columns)
                      + Math.floor(list.spare / list.columns)
                line: modelData
                glyph: list.group.glyph
                focusPolicy: index === list.current ? Qt.StrongFocus : Qt.ClickFocus
                onClicked: list.session.actor = line.actor
            }
        }
    }
}
