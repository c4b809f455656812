import QtQuick
import QtQuick.Templates as T

/*!
    A push button with a text and, if it helps, an icon. `primary` is for what the page is for: one at a time.
    `keys` shows its shortcut beside the text. `lit`: what it switches is on.
*/
T.Button {
    id: control

    property bool primary: false
    property bool lit: false
    property bool small: false
    property string iconName
    property string keys

    readonly property color ink: primary ? Theme.bg : lit ? Theme.accent : Theme.ink
    readonly property color surface: primary ? Theme.ink : lit ? Theme.accentSoft : Theme.raised

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(small ? 30 : 36, implicitContentHeight + 12)
    leftPadding: small ? 11 : 13
    rightPadding: leftPadding
    hoverEnabled: true
    font: primary ? Theme.bodyStrong : Theme.body
    opacity: enabled ? 1 : 0.45
    // Return is the focused button's before it is a dialog's.
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Row {
        spacing: 9

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: name !== ""
            name: control.iconName
            colour: control.ink
            width: 16
            height: 16
        }

        Text {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: control.text
            textFormat: Text.PlainText
            color: control.ink
            font: control.font
        }

        Text {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: control.keys
            textFormat: Text.PlainText
            color: control.ink
            opacity: 0.72
            font: control.Theme.body
        }
    }

    background: Rectangle {
        radius: control.small ? control.Theme.smallControlRadius : control.Theme.controlRadius
        color: control.down ? Qt.tint(control.surface, Qt.alpha(control.Theme.lineStrong, 0.35))
             : control.hovered ? Qt.tint(control.surface, Qt.alpha(control.Theme.lineStrong, 0.16))
             : control.surface
        border.width: control.primary ? 0 : 1
        border.color: control.lit ? control.Theme.accent : control.Theme.lineStrong

        Behavior on color { ColorAnimation { duration: control.Theme.hoverDuration } }

        FocusRing {
            visible: control.visualFocus
            around: (parent as Rectangle).radius
        }
    }

    Accessible.name: control.text
}
