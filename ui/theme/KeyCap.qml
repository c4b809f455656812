import QtQuick

/*! The name of a key, as on a key. */
Item {
    id: cap

    required property string text

    implicitWidth: key.width
    implicitHeight: key.height

    Rectangle {
        id: key

        width: word.implicitWidth + 14
        height: word.implicitHeight + 6
        radius: 4
        color: cap.Theme.chrome
        border.width: 1
        border.color: cap.Theme.line

        AtlasText {
            id: word

            anchors.centerIn: parent
            text: cap.text
            font: cap.Theme.note
            color: cap.Theme.ink2
            Accessible.ignored: true
        }
    }
}
