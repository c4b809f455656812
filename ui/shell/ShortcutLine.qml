import QtQuick
import QtQuick.Layouts
import Atlas.Theme

/*! A key, or several, and what they do. */
RowLayout {
    id: line

    required property string keys
    required property string what

    width: parent ? parent.width : implicitWidth
    spacing: 14

    Accessible.role: Accessible.StaticText
    Accessible.name: keys + ": " + what

    KeyCap {
        Layout.preferredWidth: 168 * Theme.fontScale
        Layout.alignment: Qt.AlignTop
        text: line.keys
    }

    AtlasText {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
        text: line.what
        wrapMode: Text.WordWrap
        Accessible.ignored: true
    }
}
