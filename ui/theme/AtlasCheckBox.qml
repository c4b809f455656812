import QtQuick
import QtQuick.Templates as T

/*! A box to tick, with its words. */
T.CheckBox {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(28, implicitContentHeight + 6)
    hoverEnabled: true
    spacing: 9
    font: Theme.body

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.onPressAction: click()
    Accessible.onToggleAction: click()

    indicator: Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 18
        height: 18
        radius: 4
        color: control.checked ? control.Theme.ink : control.Theme.raised
        border.width: control.checked ? 0 : 1
        border.color: control.Theme.lineStrong

        Icon {
            anchors.centerIn: parent
            width: 13
            height: 13
            visible: control.checked
            name: "check"
            colour: control.Theme.bg
        }

        FocusRing {
            visible: control.visualFocus
            around: 4
        }
    }

    contentItem: Text {
        leftPadding: control.indicator.width + control.spacing
        verticalAlignment: Text.AlignVCenter
        text: control.text
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        color: control.Theme.ink
        font: control.font
    }
}
