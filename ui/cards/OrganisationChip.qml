import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! An organisation, which has no land to be clicked: its lane's square and its name. */
T.AbstractButton {
    id: chip

    required property color mark
    /*! What it did last. */
    required property string part
    required property bool selected

    implicitWidth: implicitContentWidth + 6
    implicitHeight: Math.max(26, implicitContentHeight + 8)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: part
    Accessible.checkable: true
    Accessible.checked: selected

    contentItem: Row {
        leftPadding: 6
        spacing: 5

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 9
            height: 9
            color: chip.mark
        }

        AtlasText {
            anchors.verticalCenter: parent.verticalCenter
            text: chip.text
            font: chip.Theme.hint
        }
    }

    background: Rectangle {
        radius: chip.Theme.chipRadius
        color: chip.hovered || chip.down ? Qt.alpha(chip.Theme.lineStrong, 0.14) : "transparent"
        border.width: chip.selected ? 2 : 1
        border.color: chip.selected ? chip.Theme.selected : chip.Theme.line

        FocusRing {
            visible: chip.visualFocus
            around: chip.Theme.chipRadius
        }
    }

    Hint {
        shown: (chip.hovered || chip.visualFocus) && !chip.down
        text: chip.part
    }
}
