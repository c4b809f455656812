import QtQuick
import QtQuick.Templates as T

/*! A line of a menu: a tick where it is chosen, its words, its shortcut or the arrow of a submenu. */
T.MenuItem {
    id: item

    property string keys

    implicitWidth: 34 + words.implicitWidth + 28 + shortcut.implicitWidth + 14
    implicitHeight: Math.max(32, words.implicitHeight + 12)
    font: Theme.body
    opacity: enabled ? 1 : 0.45

    arrow: Icon {
        x: item.width - width - 8
        anchors.verticalCenter: parent.verticalCenter
        visible: item.subMenu !== null
        name: "chevron-right"
        colour: item.Theme.ink2
        width: 14
        height: 14
    }

    indicator: Icon {
        x: 9
        anchors.verticalCenter: parent.verticalCenter
        visible: item.checked
        name: "check"
        colour: item.Theme.ink
        width: 15
        height: 15
    }

    contentItem: Item {
        AtlasText {
            id: words

            x: 34 - item.leftPadding
            anchors.verticalCenter: parent.verticalCenter
            text: item.text
        }

        AtlasText {
            id: shortcut

            anchors.right: parent.right
            anchors.rightMargin: 14
            anchors.verticalCenter: parent.verticalCenter
            text: item.keys
            font: item.Theme.note
            color: item.Theme.ink3
        }
    }

    background: Rectangle {
        radius: item.Theme.smallControlRadius
        color: item.highlighted ? item.Theme.accentSoft : "transparent"
    }

    Accessible.name: item.text
}
