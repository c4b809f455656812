pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Theme

/*! How the timeline plays. */
AtlasMenu {
    id: menu

    required property real speed
    required property bool loops
    required property bool pauses

    signal speedChosen(factor: real)
    signal loopsChosen(on: bool)
    signal pausesChosen(on: bool)

    AtlasMenuHeading { text: qsTr("Speed") }

    Repeater {
        model: [0.5, 1, 2, 4]

        ChoiceItem {
            required property real modelData

            text: modelData === 0.5 ? "½×" : modelData + "×"
            chosen: menu.speed === modelData
            onTriggered: menu.speedChosen(modelData)
        }
    }

    AtlasMenuSeparator {}

    AtlasMenuItem {
        text: qsTr("Pause at each event")
        checkable: true
        checked: menu.pauses
        onTriggered: menu.pausesChosen(!menu.pauses)
    }

    AtlasMenuItem {
        text: qsTr("Begin again after the end")
        checkable: true
        checked: menu.loops
        onTriggered: menu.loopsChosen(!menu.loops)
    }
}
