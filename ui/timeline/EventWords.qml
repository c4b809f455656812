import QtQuick
import Atlas.Theme

/*! "Next  Paris: leaders’ meeting, 6 January 2026 (announced)": what does not fit is cut off at the end. */
Item {
    id: words

    required property string lead
    required property string eventName
    required property string rest

    readonly property real gap: 6

    implicitWidth: 120
    implicitHeight: first.implicitHeight
    clip: true

    AtlasText {
        id: first

        width: Math.min(implicitWidth, words.width)
        text: words.lead
        color: words.Theme.ink2
        elide: Text.ElideRight
    }

    AtlasText {
        id: name

        anchors.left: first.right
        anchors.leftMargin: words.gap
        width: Math.max(0, Math.min(implicitWidth, words.width - first.width - words.gap))
        visible: width > 24
        text: words.eventName
        font: words.Theme.bodyStrong
        elide: Text.ElideRight
    }

    AtlasText {
        anchors.left: name.right
        width: Math.max(0, Math.min(implicitWidth, words.width - x))
        visible: name.visible && width > 24
        text: words.rest
        color: words.Theme.ink2
        elide: Text.ElideRight
    }
}
