pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*! The timeline: a row of controls, the members over time with the brush, and the lanes of events. */
FocusScope {
    id: pane

    required property Session session
    required property Present present

    readonly property bool playing: player.playing

    /*! A key of the timeline that came from elsewhere in the window; true where it was one. */
    function press(event: KeyEvent): bool {
        keys.handle(event);
        return event.accepted;
    }

    implicitHeight: controls.height + view.implicitHeight
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Timeline")

    Keys.onPressed: event => keys.handle(event)

    TimelineNavigator {
        id: acts

        session: pane.session
        present: pane.present
        zoomDuration: pane.Theme.zoomDuration
    }

    TimelinePlayer {
        id: player

        navigator: acts
        reducedMotion: pane.Theme.reducedMotion
    }

    TimelineKeys {
        id: keys

        navigator: acts
        player: player
    }

    Rectangle {
        anchors.fill: parent
        color: pane.Theme.chrome

        Rectangle {
            width: parent.width
            height: 1
            color: pane.Theme.line
        }
    }

    TimelineControls {
        id: controls

        width: parent.width
        navigator: acts
        player: player
    }

    TimelineView {
        id: view

        anchors.top: controls.bottom
        width: parent.width
        height: implicitHeight
        navigator: acts
        player: player
        dark: pane.Theme.dark
        fontScale: pane.Theme.fontScale
        onTouched: player.pause()

        PinchHandler {
            target: null
            onScaleChanged: delta => view.zoomAt(centroid.position.x, 1 / delta)
        }

        DaySlider {
            x: view.flag.x
            y: view.flag.y
            width: view.flag.width
            height: view.flag.height
            navigator: acts
            session: pane.session
        }

        Repeater {
            model: acts.laneCount

            LaneStop {
                required property int index

                lane: index
                navigator: acts
                view: view
                session: pane.session
            }
        }

        Tooltip {
            x: view.hoveredRect.x
            y: view.hoveredRect.y - implicitHeight - 4
            visible: view.hoveredText !== ""
            text: view.hoveredText
        }
    }
}
