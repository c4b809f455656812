pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*! The timeline: a row of controls, the members over time with the brush, and the lanes of events. */
FocusScope {
    id: pane

    required property Session session
    required property Present present
    required property Calendar calendar

    /*! Lanes that need more than this are scrolled. */
    property real maximumHeight: Infinity
    /*! How it plays: a factor on the pace; from the beginning after the end; resting at each event. */
    required property real playSpeed
    required property bool playLoops
    required property bool playPauses

    readonly property bool playing: player.playing
    readonly property TimelineNavigator navigator: acts

    /*! A date is to be typed. */
    signal dateRequested()
    signal playSpeedChosen(factor: real)
    signal playLoopsChosen(on: bool)
    signal playPausesChosen(on: bool)

    /*! A typed date, and of what it is the last: a month or a year comes into sight. Playing stops. */
    function goTo(day: int, first: int, last: int) {
        player.pause();
        if (first < last)
            acts.showStretch(first, last);
        acts.goToDay(day);
    }

    /*! A key of the timeline that came from elsewhere in the window; true where it was one. */
    function press(event: KeyEvent): bool {
        keys.handle(event);
        return event.accepted;
    }

    /*! Enter: the event reached, unless a button has the focus. */
    function open(): bool {
        if (controls.activeFocus || laneTools.activeFocus)
            return false;
        acts.openReachedEvent();
        return true;
    }

    implicitHeight: controls.height + view.wantedHeight
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Timeline")

    Keys.onPressed: event => keys.handle(event)
    Keys.onReturnPressed: event => event.accepted = pane.open()
    Keys.onEnterPressed: event => event.accepted = pane.open()

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
        speed: pane.playSpeed
        loops: pane.playLoops
        pausesAtEvents: pane.playPauses
    }

    FrameAnimation {
        running: player.playing && !pane.Theme.reducedMotion
        onTriggered: player.tick(frameTime * 1000)
    }

    Timer {
        interval: 2000
        repeat: true
        running: player.playing && pane.Theme.reducedMotion
        onTriggered: player.tick(interval)
    }

    TimelineKeys {
        id: keys

        navigator: acts
        player: player
        session: pane.session
        calendar: pane.calendar
        onDateRequested: pane.dateRequested()
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
        session: pane.session
        speed: pane.playSpeed
        loops: pane.playLoops
        pauses: pane.playPauses
        onSpeedChosen: factor => pane.playSpeedChosen(factor)
        onLoopsChosen: on => pane.playLoopsChosen(on)
        onPausesChosen: on => pane.playPausesChosen(on)
    }

    TimelineView {
        id: view

        anchors.top: controls.bottom
        /*! Enough for three lanes in any case. */
        readonly property real wantedHeight: Math.min(
            implicitHeight, Math.max(axisHead.y + axisHead.height + 77 * pane.Theme.fontScale,
                                     pane.maximumHeight - controls.height))

        width: parent.width
        height: wantedHeight
        navigator: acts
        player: player
        dark: pane.Theme.dark
        fontScale: pane.Theme.fontScale
        onTouched: player.pause()

        onPicksRequested: (place, events, current) => picker.show(place, events, current)
        onDateRequested: pane.dateRequested()

        PinchHandler {
            target: null
            onActiveChanged: player.pause()
            onScaleChanged: delta => view.zoomAt(centroid.position.x, 1 / delta)
        }

        RangeHandle {
            navigator: acts
            atEnd: false
            place: Qt.rect(view.brush.x - 6, view.brush.y, 12, view.brush.height)
            onTouched: player.pause()
        }

        RangeHandle {
            navigator: acts
            atEnd: true
            place: Qt.rect(view.brush.x + view.brush.width - 6, view.brush.y, 12, view.brush.height)
            onTouched: player.pause()
        }

        DaySlider {
            x: view.comparedFlag.x
            y: view.comparedFlag.y
            width: view.comparedFlag.width
            height: view.comparedFlag.height
            visible: pane.session.comparing
            navigator: acts
            session: pane.session
            head: TimelineNavigator.A
            words: qsTr("Date compared with, A, %1").arg(acts.spokenCompareDay)
        }

        DaySlider {
            x: view.flag.x
            y: view.flag.y
            width: view.flag.width
            height: view.flag.height
            navigator: acts
            session: pane.session
            head: TimelineNavigator.B
            words: qsTr("Shown date, %1").arg(acts.spokenDay)
        }

        LaneTools {
            id: laneTools

            navigator: acts
            session: pane.session
            axis: view.axisHead
            onTrayRequested: place => picker.showTray(place)
        }

        Repeater {
            model: acts.laneCount

            LaneStop {
                required property int index

                lane: index
                navigator: acts
                view: view
                session: pane.session
                onTouched: player.pause()
            }
        }

        Tooltip {
            x: Math.max(0, Math.min(view.width - implicitWidth,
                                    view.hoveredRect.x + view.hoveredRect.width / 2 - implicitWidth / 2))
            // Over what it names; under that where the flag is.
            readonly property bool onFlag:
                x < view.flag.x + view.flag.width && x + implicitWidth > view.flag.x
                && above < view.flag.y + view.flag.height && above + implicitHeight > view.flag.y
            readonly property real above: view.hoveredRect.y - implicitHeight - 4

            y: onFlag ? view.hoveredRect.y + view.hoveredRect.height + 4 : above
            visible: view.hoveredText !== "" && !picker.visible
            text: view.hoveredText
        }

        ThinScrollBar {
            x: view.width - width
            y: view.axisHead.y + view.axisHead.height
            height: view.height - y
            orientation: Qt.Vertical
            size: height / (height + view.laneScrollRange)
            position: view.laneScroll / (height + view.laneScrollRange)
            onPositionChanged: {
                if (pressed)
                    view.laneScroll = position * (height + view.laneScrollRange);
            }
        }

        EventList {
            id: picker

            navigator: acts
            session: pane.session
        }
    }
}
