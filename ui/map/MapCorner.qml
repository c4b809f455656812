import QtQuick
import Atlas.Map
import Atlas.Theme

/*! The lower right of the map: whose borders it shows, and over that its zoom and its views. */
Item {
    id: corner

    required property string attribution
    required property MapKeys keys

    /*! What this covers of its parent. */
    readonly property list<rect> boxes: [
        Qt.rect(corner.x + controls.x, corner.y, controls.width, controls.height),
        Qt.rect(corner.x + words.x, corner.y + words.y, words.width, words.height)
    ]

    /*! The menu of views, to stand above a point of this. */
    signal viewsRequested(at: point)

    width: Math.max(controls.width, words.width)
    height: controls.height + words.height + 10

    MapControls {
        id: controls

        anchors.right: parent.right
        keys: corner.keys
        onViewsRequested: at => corner.viewsRequested(at)
    }

    // On any land, of whichever status.
    Rectangle {
        anchors.fill: words
        radius: corner.Theme.swatchRadius
        color: Qt.alpha(corner.Theme.raised, 0.85)
    }

    AtlasText {
        id: words

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 5
        leftPadding: 4
        rightPadding: 4
        text: corner.attribution
        color: corner.Theme.ink2
        font.family: corner.Theme.family
        font.pixelSize: 10.5 * corner.Theme.fontScale
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
