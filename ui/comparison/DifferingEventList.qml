pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*! Events that differ in the same way; activating one selects it. One tab stop; the arrow keys go on. */
Column {
    id: list

    required property Session session
    required property Document document
    required property differingEvents events

    property int current: 0

    function step(by: int) {
        current = Math.max(0, Math.min(rows.count - 1, current + by));
        rows.itemAt(current).forceActiveFocus(Qt.TabFocusReason);
    }

    SectionHead {
        width: parent.width
        text: list.events.title
    }

    Column {
        width: parent.width

        Accessible.role: Accessible.List
        Accessible.name: list.events.title
        Keys.onUpPressed: list.step(-1)
        Keys.onDownPressed: list.step(1)

        Repeater {
            id: rows

            model: list.events.lines

            EventRow {
                required property eventLine modelData
                required property int index

                width: list.width
                topPadding: 3
                bottomPadding: 3
                document: list.document
                line: modelData
                focusPolicy: index === list.current ? Qt.StrongFocus : Qt.ClickFocus
                onClicked: list.session.event = line.id
            }
        }
    }

    SpokenText {
        width: parent.width
        visible: text !== ""
        text: list.events.more
        font: list.Theme.note
        color: list.Theme.ink3
    }
}
