import QtQuick
import Atlas.Theme

/*! Says that the file does not have everything yet. */
Rectangle {
    id: mark

    implicitWidth: words.implicitWidth + 12
    implicitHeight: words.implicitHeight + 2
    radius: Theme.chipRadius
    color: Theme.accentSoft

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Edited, not saved yet")

    AtlasText {
        id: words

        anchors.centerIn: parent
        text: qsTr("Edited")
        font: mark.Theme.hint
        color: mark.Theme.accent
        Accessible.ignored: true
    }
}
