pragma ComponentBehavior: Bound

import QtLocation
import QtPositioning
import QtQuick
import Atlas.Map
import Atlas.Model
import Atlas.Theme

/*! The window's map. One tab stop: arrows walk from state to state, letters jump, Enter opens the card. */
FocusScope {
    id: pane

    required property Session session
    required property Present present
    required property BoundarySource boundaries
    required property ActorModel actors
    /*! How much of each side panels cover: home is fitted between them, and names stand there. */
    property real coveredLeft: 0
    property real coveredRight: 0
    /*! Where the inset of North America begins: beside the key, and smaller, where the map is too low for
        both in one column. */
    property real insetLeft: Theme.panelGap
    readonly property real insetHeight: inset.fullHeight
    /*! The state that the keyboard has reached; shown while the map has the focus and no pointer acts. */
    property string reached
    property bool walking: false

    readonly property string shownReached: pane.activeFocus && pane.walking ? pane.reached : ""

    function reach(state: string) {
        pane.walking = true;
        pane.reached = state;
        twin.focusOn(state);
    }

    // A click means the state it falls on, also where an event's place stands; another one there means the event.
    function pick(state: string, event: string) {
        pane.forceActiveFocus();
        if (event !== "" && (state === "" || state === pane.session.actor))
            pane.session.event = event;
        else if (state !== "")
            pane.session.actor = state;
        else
            pane.session.clearSelection();
        if (state !== "")
            pane.reached = state;
        pane.walking = false;
    }

    function flyHome() {
        eye.flyHome();
    }

    activeFocusOnTab: true
    Keys.forwardTo: [keys]
    Keys.onShortcutOverride: event => event.accepted = keys.takes(event)
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Map")
    Accessible.description: qsTr("Arrow keys walk from state to state, letters jump by name, "
                                 + "Enter opens the card. Plus, minus and 0 zoom, Shift with an arrow moves the map.")

    onActiveFocusChanged: {
        if (pane.activeFocus)
            pane.reach(pane.session.actor || pane.reached || states.first());
    }

    MapKeys {
        id: keys

        camera: eye
        onWalked: key => pane.reach(states.towards(pane.reached, key))
        onLetter: text => pane.reach(states.named(pane.reached, text))
        onOpened: pane.session.actor = pane.reached
    }

    MapCamera {
        id: eye

        objectName: "mapCamera"
        width: pane.width
        height: pane.height
        coveredLeft: inset.compact ? inset.x + inset.width : pane.coveredLeft
        coveredRight: pane.coveredRight
        flightDuration: pane.Theme.flightDuration
    }

    MapStates {
        id: states

        session: pane.session
        present: pane.present
        boundaries: pane.boundaries
    }

    MapWords {
        id: words

        session: pane.session
        present: pane.present
    }

    Rectangle {
        anchors.fill: parent
        color: pane.Theme.water
    }

    // Qt's Map never lets the world be smaller than itself, so it is no larger than the least world: what is
    // drawn over it fills the pane, about the same centre and at the same scale.
    Map {
        objectName: "locationMap"
        anchors.centerIn: parent
        width: eye.leastWorldSize
        height: eye.leastWorldSize
        color: "transparent"
        copyrightsVisible: false
        plugin: Plugin { name: "itemsoverlay" }
        center: QtPositioning.coordinate(eye.latitude, eye.longitude)
        zoomLevel: eye.zoomLevel
    }

    CountryLayer {
        anchors.fill: parent
        session: pane.session
        present: pane.present
        boundaries: pane.boundaries
        camera: eye
        dark: pane.Theme.dark
        hovered: gestures.hoveredState
        focusedState: pane.shownReached
    }

    MapInset {
        id: inset

        anchors.left: parent.left
        anchors.leftMargin: pane.insetLeft
        anchors.bottom: parent.bottom
        anchors.bottomMargin: pane.Theme.panelGap
        compact: pane.insetLeft > pane.Theme.panelGap
        session: pane.session
        present: pane.present
        boundaries: pane.boundaries
        hovered: gestures.hoveredState
        focusedState: pane.shownReached
    }

    OverlayLayer {
        id: overlay

        anchors.fill: parent
        session: pane.session
        present: pane.present
        boundaries: pane.boundaries
        camera: eye
        dark: pane.Theme.dark
        insetRect: Qt.rect(inset.x, inset.y, inset.width, inset.height)
        insetTitleRect: Qt.rect(inset.x + inset.title.x, inset.y + inset.title.y,
                                inset.title.width, inset.title.height)
        insetCamera: inset.camera
        focusedState: pane.shownReached
        fontScale: pane.Theme.fontScale
    }

    MapGestures {
        id: gestures

        anchors.fill: parent
        camera: eye
        overlay: overlay
        words: words
        onPicked: (state, event) => pane.pick(state, event)
    }

    StateTwin {
        id: twin

        anchors.fill: parent
        actors: pane.actors
        session: pane.session
        keys: keys
    }
}
