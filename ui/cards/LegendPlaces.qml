import QtQuick
import Atlas.Theme

/*! What the dots of places mean. */
Row {
    id: places

    height: 34
    spacing: 6

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 9
        height: 9
        radius: 4.5
        color: places.Theme.ink
    }

    AtlasText {
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Place")
        font: places.Theme.hint
        rightPadding: 8
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 9
        height: 9
        radius: 4.5
        color: places.Theme.raised
        border.width: 2
        border.color: places.Theme.ink
    }

    AtlasText {
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Announced place")
        font: places.Theme.hint
    }
}
