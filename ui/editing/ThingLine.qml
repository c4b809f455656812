import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! One thing of a list, which opens its form. */
T.ItemDelegate {
    id: line

    required property string title
    required property string detail
    required property bool doubtful

    signal opened()

    implicitHeight: words.implicitHeight + 16
    hoverEnabled: true
    leftPadding: Theme.cardPadding
    rightPadding: Theme.cardPadding
    Keys.onReturnPressed: opened()
    Keys.onEnterPressed: opened()
    onClicked: opened()

    Accessible.role: Accessible.Button
    Accessible.name: detail === "" ? title : title + ", " + detail
    Accessible.onPressAction: opened()

    contentItem: Item {
        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 20
            spacing: 1

            AtlasText {
                width: parent.width
                text: line.title
                font: line.Theme.bodyStrong
                wrapMode: Text.WordWrap
                Accessible.ignored: true
            }

            AtlasText {
                width: parent.width
                visible: text !== ""
                text: line.detail
                font: line.Theme.note
                color: line.doubtful ? line.Theme.warn : line.Theme.ink2
                wrapMode: Text.WordWrap
                Accessible.ignored: true
            }
        }

        Icon {
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: 14
            height: 14
            name: "chevron-right"
            colour: line.Theme.ink3
        }
    }

    background: Rectangle {
        color: line.hovered || line.visualFocus ? line.Theme.accentSoft : "transparent"

        Divider {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            anchors.leftMargin: line.leftPadding
            anchors.rightMargin: line.rightPadding
        }

        Rectangle { // a ring outside would be clipped by the list
            anchors.fill: parent
            anchors.margins: 2
            visible: line.visualFocus
            color: "transparent"
            radius: line.Theme.controlRadius
            border.width: 2
            border.color: line.Theme.accent
        }
    }
}
