pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*! The lines of a form, which scroll; what has the keyboard's focus is in sight. */
ScrollArea {
    id: view

    required property Forms forms
    required property Form form
    readonly property Item focused: Window.activeFocusItem

    function isWithin(item: Item): bool {
        for (let each = item; each; each = each.parent)
            if (each === column)
                return true;
        return false;
    }

    /*! Scrolls as little as brings an item into sight. */
    function reveal(item: Item) {
        const flickable = contentItem as Flickable;
        const top = item.mapToItem(column, 0, 0).y - 30; // with its label
        const bottom = top + item.height + 60;
        const least = Math.max(0, bottom - flickable.height);
        flickable.contentY = Math.max(0, Math.min(Math.max(flickable.contentY, least), top));
    }

    function focusLine(row: int) {
        (lines.itemAt(row) as FormLine)?.takeFocus();
    }

    onFocusedChanged: if (focused && isWithin(focused)) reveal(focused)

    contentHeight: column.height + 2 * Theme.cardPadding

    Connections {
        target: view.form

        function onRefused(row: int) { if (row >= 0) view.focusLine(row) }
    }

    Item {
        width: view.availableWidth
        height: column.height + 2 * view.Theme.cardPadding

        Column {
            id: column

            x: view.Theme.cardPadding
            y: 6
            width: parent.width - 2 * x

            Repeater {
                id: lines

                model: view.form

                FormLine {
                    width: column.width
                    forms: view.forms
                    form: view.form
                }
            }
        }
    }
}
