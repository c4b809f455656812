import QtQuick

/*!
    A raised surface over the map or the page. The dark one adds a border, for its shadow vanishes. The
    shadow is a picture of `0 1 2` at 10 % and `0 6 20` at 12 % around a box of this radius, stretched: a
    live blur would cost every frame.
*/
Item {
    id: card

    default property alias content: surface.data
    property color fill: Theme.raised
    property real radius: Theme.cardRadius

    BorderImage {
        id: shadow

        // Of a narrow card the corners meet in its middle, under the card itself.
        readonly property int across: Math.min(62, shadow.width / 2)
        readonly property int down: Math.min(62, shadow.height / 2)

        anchors.fill: surface
        anchors.margins: -32
        source: "qrc:/atlas/icons/shadow.png"
        border { left: shadow.across; right: shadow.across; top: shadow.down; bottom: shadow.down }
    }

    Rectangle {
        id: surface

        anchors.fill: parent
        radius: card.radius
        color: card.fill
        border.width: card.Theme.dark ? 1 : 0
        border.color: card.Theme.line
    }
}
