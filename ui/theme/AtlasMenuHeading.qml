import QtQuick
import QtQuick.Templates as T

/*! What a menu is about: its first line, which does nothing. */
T.MenuItem {
    id: heading

    implicitWidth: Math.min(words.implicitWidth, 320) + 28
    implicitHeight: Math.max(30, words.implicitHeight + 12)
    enabled: false

    contentItem: AtlasText {
        id: words

        leftPadding: 14 - heading.leftPadding
        rightPadding: 14
        verticalAlignment: Text.AlignVCenter
        text: heading.text
        font: heading.Theme.sectionHead
        color: heading.Theme.ink2
        elide: Text.ElideRight
    }

    Accessible.name: heading.text
}
