import QtQuick
import Atlas.Theme

/*! One who is named, with a button that takes the name away. */
Rectangle {
    id: chip

    required property string name

    signal removeRequested()

    implicitWidth: words.implicitWidth + 12 + remove.width + 2
    implicitHeight: 30
    radius: Theme.chipRadius
    color: Theme.accentSoft

    Accessible.role: Accessible.StaticText
    Accessible.name: name

    AtlasText {
        id: words

        x: 10
        anchors.verticalCenter: parent.verticalCenter
        text: chip.name
        Accessible.ignored: true
    }

    IconButton {
        id: remove

        anchors { right: parent.right; rightMargin: 2; verticalCenter: parent.verticalCenter }
        width: 26
        height: 26
        iconSize: 12
        iconName: "close"
        text: qsTr("Remove %1").arg(chip.name)
        onClicked: chip.removeRequested()
    }
}
