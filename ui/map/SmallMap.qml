pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Map
import Atlas.Model
import Atlas.Theme

/*! The countries alone, in a frame with round corners. */
Item {
    id: map

    required property Session session
    required property Present present
    required property Compared compared
    required property BoundarySource boundaries
    required property MapCamera camera
    property alias subject: countries.subject
    property alias hovered: countries.hovered
    property alias focusedState: countries.focusedState

    readonly property bool hasShaders: GraphicsInfo.api !== GraphicsInfo.Software
    readonly property real pixelRatio: Screen.devicePixelRatio

    // Drawn once into a texture, which is then shown with round corners: to clip by a shape costs software
    // OpenGL more than all the rest of the map.
    Item {
        // As large as a whole number of the screen's pixels, so that each shows one of the texture's.
        width: Math.ceil(map.width * map.pixelRatio) / map.pixelRatio
        height: Math.ceil(map.height * map.pixelRatio) / map.pixelRatio
        layer.enabled: map.hasShaders
        layer.effect: ShaderEffect {
            readonly property real radius: map.Theme.cardRadius
            readonly property size extent: Qt.size(width, height)
            readonly property real devicePixelRatio: map.pixelRatio

            fragmentShader: "qrc:/atlas/shaders/rounded.frag.qsb"
        }

        Rectangle {
            anchors.fill: parent
            radius: countries.radius
            color: map.Theme.water
        }

        CountryLayer {
            id: countries

            anchors.fill: parent
            session: map.session
            present: map.present
            compared: map.compared
            boundaries: map.boundaries
            camera: map.camera
            dark: map.Theme.dark
            radius: map.hasShaders ? 0 : map.Theme.cardRadius
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: map.Theme.cardRadius
        color: "transparent"
        border.width: 1
        border.color: map.Theme.lineStrong
    }
}
