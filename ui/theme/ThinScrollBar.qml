import QtQuick
import QtQuick.Templates as T

/*! A scroll bar that keeps out of the way until it is wanted. */
T.ScrollBar {
    id: bar

    implicitWidth: 10
    implicitHeight: 10
    padding: 2
    minimumSize: 0.1
    visible: policy !== T.ScrollBar.AlwaysOff && size < 1

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: bar.pressed || bar.hovered ? bar.Theme.ink3 : bar.Theme.lineStrong
        opacity: bar.active || bar.hovered ? 1 : 0.55

        Behavior on opacity { NumberAnimation { duration: bar.Theme.fillDuration } }
    }
}
