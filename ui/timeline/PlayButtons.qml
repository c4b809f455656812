pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Theme

/*! Back, play and on, and how it plays. */
Row {
    id: buttons

    required property TimelineNavigator navigator
    required property TimelinePlayer player
    required property real speed
    required property bool loops
    required property bool pauses

    signal speedChosen(factor: real)
    signal loopsChosen(on: bool)
    signal pausesChosen(on: bool)

    spacing: 6

    IconButton {
        iconName: "previous"
        text: qsTr("Previous event")
        framed: true
        enabled: buttons.navigator.hasPrevious
        onClicked: {
            buttons.player.pause();
            buttons.navigator.goToPreviousEvent();
        }
    }

    IconButton {
        implicitWidth: 38
        iconName: buttons.player.playing ? "pause" : "play"
        text: buttons.player.playing ? qsTr("Pause") : qsTr("Play from event to event")
        primary: true
        enabled: buttons.navigator.laneCount > 0
        onClicked: buttons.player.toggle()
    }

    IconButton {
        iconName: "next"
        text: qsTr("Next event")
        framed: true
        enabled: buttons.navigator.hasNext
        onClicked: {
            buttons.player.pause();
            buttons.navigator.goToNextEvent();
        }
    }

    DropDown {
        name: qsTr("How to play")
        menu: PlayMenu {
            speed: buttons.speed
            loops: buttons.loops
            pauses: buttons.pauses
            onSpeedChosen: factor => buttons.speedChosen(factor)
            onLoopsChosen: on => buttons.loopsChosen(on)
            onPausesChosen: on => buttons.pausesChosen(on)
        }
    }
}
