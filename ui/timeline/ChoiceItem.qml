import QtQuick
import Atlas.Theme

/*! One of a menu's choices, of which one is made. */
AtlasMenuItem {
    id: item

    required property bool chosen

    checkable: true
    checked: item.chosen
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: item.chosen

    // A click on a chosen one must not take its tick away.
    onCheckedChanged: {
        if (item.checked !== item.chosen)
            item.checked = Qt.binding(() => item.chosen);
    }
}
