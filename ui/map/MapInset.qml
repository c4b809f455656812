pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Map
import Atlas.Model
import Atlas.Theme

/*! North America in a corner of the map: Canada and the United States are never out of sight. */
Item {
    id: inset

    required property Session session
    required property Present present
    required property Compared compared
    required property BoundarySource boundaries
    /*! Small and without its title, where the window is low. */
    property bool compact: false
    property string hovered
    property string focusedState

    readonly property MapCamera camera: eye
    readonly property Item title: title

    readonly property real fullHeight: 165

    width: inset.compact ? 142 : 236
    height: inset.compact ? 99 : inset.fullHeight

    MapCamera {
        id: eye

        width: inset.width
        height: inset.height
        home: MapCamera.NorthAmerica
    }

    SmallMap {
        anchors.fill: parent
        session: inset.session
        present: inset.present
        compared: inset.compared
        boundaries: inset.boundaries
        camera: eye
        hovered: inset.hovered
        focusedState: inset.focusedState
    }

    AtlasText {
        id: title

        visible: !inset.compact
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: 8
        anchors.bottomMargin: 5
        text: qsTr("North America")
        color: inset.Theme.ink2
        style: Text.Outline
        styleColor: inset.Theme.water
        font.family: inset.Theme.family
        font.italic: true
        font.pixelSize: 11
    }
}
