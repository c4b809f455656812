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
    required property BoundarySource boundaries
    /*! Small and without its title, where the window is low. */
    property bool compact: false
    property string hovered
    property string focusedState

    readonly property MapCamera camera: eye
    readonly property Item title: title

    readonly property real fullHeight: 165
    readonly property bool hasShaders: GraphicsInfo.api !== GraphicsInfo.Software
    readonly property real pixelRatio: Screen.devicePixelRatio

    width: inset.compact ? 142 : 236
    height: inset.compact ? 99 : inset.fullHeight

    MapCamera {
        id: eye

        width: inset.width
        height: inset.height
        home: MapCamera.NorthAmerica
    }

    // Drawn once into a texture, which is then shown with round corners: to clip by a shape costs software
    // OpenGL more than all the rest of the map.
    Item {
        // As large as a whole number of the screen's pixels, so that each shows one of the texture's.
        width: Math.ceil(inset.width * inset.pixelRatio) / inset.pixelRatio
        height: Math.ceil(inset.height * inset.pixelRatio) / inset.pixelRatio
        layer.enabled: inset.hasShaders
        layer.effect: ShaderEffect {
            readonly property real radius: inset.Theme.cardRadius
            readonly property size extent: Qt.size(width, height)
            readonly property real devicePixelRatio: inset.pixelRatio

            fragmentShader: "qrc:/atlas/shaders/rounded.frag.qsb"
        }

        Rectangle {
            anchors.fill: parent
            radius: countries.radius
            color: inset.Theme.water
        }

        CountryLayer {
            id: countries

            anchors.fill: parent
            session: inset.session
            present: inset.present
            boundaries: inset.boundaries
            camera: eye
            dark: inset.Theme.dark
            radius: inset.hasShaders ? 0 : inset.Theme.cardRadius
            hovered: inset.hovered
            focusedState: inset.focusedState
        }
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

    Rectangle {
        anchors.fill: parent
        radius: inset.Theme.cardRadius
        color: "transparent"
        border.width: 1
        border.color: inset.Theme.lineStrong
    }
}
