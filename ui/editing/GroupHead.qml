import QtQuick
import Atlas.Cards
import Atlas.Theme

/*! What the indented lines below it are: one of several alike, which can be taken away. */
Item {
    id: head

    required property string name

    signal removeRequested()

    implicitHeight: Math.max(32, words.implicitHeight)

    SpokenText {
        id: words

        anchors { left: parent.left; right: remove.left; verticalCenter: parent.verticalCenter }
        text: head.name
        font: head.Theme.bodyStrong
    }

    IconButton {
        id: remove

        anchors { right: parent.right; rightMargin: -6; verticalCenter: parent.verticalCenter }
        iconName: "minus"
        text: qsTr("Take away: %1").arg(head.name)
        onClicked: head.removeRequested()
    }
}
