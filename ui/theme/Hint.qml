pragma ComponentBehavior: Bound

import QtQuick

/*! The tooltip of a control that there are many of: made when it is first to be seen. */
Loader {
    id: hint

    required property string text
    property bool shown: false

    onShownChanged: {
        if (hint.shown) hint.active = true
    }

    active: false
    sourceComponent: Tooltip {
        parent: hint.parent
        visible: hint.shown
        text: hint.text
    }
}
