import QtQuick
import Atlas.Model
import Atlas.Theme

/*! A word in the colours of a status; `outlined` for what is not, or not yet, so: only possible, only announced. */
Rectangle {
    id: badge

    required property Document document
    required property string text
    property string status
    property string group
    property bool possible: false
    property bool outlined: possible

    implicitWidth: word.implicitWidth + 16
    implicitHeight: Math.max(22, word.implicitHeight + 6)
    radius: Theme.chipRadius
    color: outlined ? Theme.raised : colours.fill
    border.width: outlined ? 1.5 : 0
    border.color: colours.ink

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    StatusColours {
        id: colours

        document: badge.document
        status: badge.status
        group: badge.group
        possible: badge.possible
        dark: badge.Theme.dark
    }

    AtlasText {
        id: word

        anchors.centerIn: parent
        text: badge.text
        font: badge.Theme.font(12, 600)
        color: badge.outlined ? badge.Theme.ink : colours.label
        Accessible.ignored: true
    }
}
