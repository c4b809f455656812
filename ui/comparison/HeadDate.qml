import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! One of the two dates that are compared: pressed, it lets another be typed. */
T.AbstractButton {
    id: control

    required property string letter
    required property string date

    implicitWidth: implicitContentWidth + 16
    implicitHeight: implicitContentHeight + 10
    leftPadding: 8
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.ButtonMenu
    Accessible.name: letter + ", " + date
    Accessible.description: qsTr("Type another date")

    contentItem: Row {
        spacing: 9

        DayLetter {
            anchors.verticalCenter: parent.verticalCenter
            width: 24
            height: 24
            letter: control.letter
        }

        AtlasText {
            anchors.verticalCenter: parent.verticalCenter
            text: control.date
            font: Theme.displayFont(22, 650)
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: control.Theme.controlRadius
        color: control.hovered || control.down ? control.Theme.chrome : Qt.alpha(control.Theme.chrome, 0)

        Behavior on color { ColorAnimation { duration: control.Theme.hoverDuration } }

        FocusRing { visible: control.visualFocus }
    }
}
