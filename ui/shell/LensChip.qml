import QtQuick
import Atlas.Theme

/*! Whom the window believes. */
Rectangle {
    id: chip

    required property string text

    // A layout cuts fractions of a pixel off, and the text would lose its end for that.
    implicitWidth: Math.ceil(words.implicitWidth) + 16
    implicitHeight: words.implicitHeight + 8
    radius: Theme.chipRadius
    color: Theme.chrome
    border.width: 1
    border.color: Theme.line

    AtlasText {
        id: words

        anchors { fill: parent; leftMargin: 8; rightMargin: 8 }
        verticalAlignment: Text.AlignVCenter
        text: chip.text
        font: Theme.hint
        color: Theme.ink2
        elide: Text.ElideRight
    }
}
