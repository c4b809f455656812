import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! Words that lead to what they name. */
T.AbstractButton {
    id: link

    property real longest: Infinity

    implicitWidth: Math.min(words.implicitWidth, longest)
    implicitHeight: Math.max(24, words.implicitHeight + 6)
    hoverEnabled: true

    Accessible.role: Accessible.Link
    Accessible.name: text

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: AtlasText {
        id: words

        text: link.text
        font.family: link.Theme.note.family
        font.pixelSize: link.Theme.note.pixelSize
        font.underline: link.hovered
        color: link.Theme.accent
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    background: FocusRing {
        anchors.margins: -2
        visible: link.visualFocus
    }
}
