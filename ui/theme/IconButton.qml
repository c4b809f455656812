import QtQuick
import QtQuick.Templates as T

/*! A button that is an icon alone: `text` is its name, in its tooltip and for a screen reader. */
T.Button {
    id: control

    required property string iconName
    /*! With a border and a surface, as beside other buttons; without, as over a card. */
    property bool framed: false
    property bool primary: false
    property real iconSize: 16
    /*! Pressed since the pointer came: its name is known, and lies in the way of what it opened. */
    property bool used: false
    readonly property color surface: primary ? Theme.ink : framed ? Theme.raised : Qt.alpha(Theme.raised, 0)

    implicitWidth: 32
    implicitHeight: 32
    hoverEnabled: true
    opacity: enabled ? 1 : 0.45
    onPressed: used = true
    onHoveredChanged: used = false
    // Return is the focused button's before it is a dialog's.
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            width: control.iconSize
            height: control.iconSize
            name: control.iconName
            colour: control.primary ? control.Theme.bg
                  : control.hovered ? control.Theme.ink : control.Theme.ink2
        }
    }

    background: Rectangle {
        radius: control.Theme.controlRadius
        color: control.hovered || control.down
            ? Qt.tint(control.surface, Qt.alpha(control.Theme.lineStrong, 0.18)) : control.surface
        border.width: control.framed && !control.primary ? 1 : 0
        border.color: control.Theme.lineStrong

        Behavior on color { ColorAnimation { duration: control.Theme.hoverDuration } }

        FocusRing { visible: control.visualFocus }
    }

    Hint {
        shown: (control.hovered || control.visualFocus) && !control.used && control.text !== ""
        text: control.text
    }

    Accessible.name: control.text
}
