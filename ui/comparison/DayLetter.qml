import QtQuick
import Atlas.Theme

/*! A or B, by which the two sides of a comparison are called everywhere. */
Rectangle {
    id: box

    required property string letter

    implicitWidth: letter.implicitHeight + 2
    implicitHeight: implicitWidth
    radius: Theme.chipRadius
    color: Theme.ink
    Accessible.ignored: true

    AtlasText {
        id: letter

        anchors.centerIn: parent
        text: box.letter
        font: box.Theme.font(11.5, 680)
        color: box.Theme.bg
        Accessible.ignored: true
    }
}
