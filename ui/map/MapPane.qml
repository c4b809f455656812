pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Map
import Atlas.Model
import Atlas.Theme

/*! The window's map. Tab and the arrows walk from state to state, letters jump, Enter opens the card. */
FocusScope {
    id: pane

    required property Session session
    required property Present present
    required property Compared compared
    required property BoundarySource boundaries
    required property ActorModel actors
    /*! Whose view of borders this is, and whose data. */
    property string attribution
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
    property bool pointed: false
    /*! The inset goes while the map itself shows what is in it. It covers some of the map, so this waits until
        the camera has come to its view. */
    property bool insetShown: true

    /*! Clicks, and Enter on a state, are answers to a question of somebody else's: they select nothing. */
    property bool picking: false

    /*! Something with a place on the map is selected. */
    readonly property alias hasSelection: views.hasSelection
    readonly property string shownReached: twin.activeFocus && pane.walking ? pane.reached : ""

    /*! To hide every status but this one of the key; to print what is now selected. */
    signal onlyRequested(key: string)
    signal printRequested()
    /*! While picking: where, in degrees, and in which state; empty at sea. */
    signal picked(lon: real, lat: real, state: string)
    /*! Something is to be written about a place, or about a state. */
    signal eventAdditionRequested(lon: real, lat: real, state: string)
    signal statusAdditionRequested(state: string)

    function reach(state: string) {
        pane.walking = true;
        pane.reached = state;
        twin.focusOn(state);
        views.reveal(state);
    }

    /*! The focus comes to the map by pointer: nothing moves into sight. */
    function attend(state: string) {
        pane.pointed = true;
        if (state !== "")
            pane.reached = state;
        pane.forceActiveFocus();
        twin.focusOn(pane.reached);
        pane.pointed = false;
        pane.walking = false;
    }

    // A click means the state it falls on, also where an event's place stands; another one there means the
    // event.
    function pick(state: string, event: string, at: point) {
        if (pane.picking) {
            const place = overlay.placeAt(at.x, at.y);
            pane.picked(place.x, place.y, state);
            return;
        }
        pane.attend(state);
        if (event !== "" && (state === "" || state === pane.session.actor))
            pane.session.event = event;
        else if (state !== "")
            pane.session.actor = state;
        else
            pane.session.clearSelection();
    }

    function showPreset(preset: int) {
        views.show(preset);
    }

    function showInset() {
        pane.insetShown = !eye.showsNorthAmerica;
    }

    function menu(): MapMenus {
        menus.active = true;
        return menus.item as MapMenus;
    }

    function openMenu(state: string, event: string, at: point) {
        pane.attend(state);
        pane.menu().open(state, event, at);
    }

    Keys.forwardTo: [keys]
    Keys.onShortcutOverride: event => event.accepted = keys.takes(event)
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Map")
    Accessible.description: qsTr("Tab and the arrow keys walk from state to state, letters jump by name, "
                                 + "Enter opens the card, Shift+F10 a menu. Plus, minus and 0 zoom, "
                                 + "Shift with an arrow moves the map.")

    MapKeys {
        id: keys

        camera: eye
        comparing: pane.session.comparing
        onWalked: key => pane.reach(states.towards(pane.reached, key))
        onLetter: text => pane.reach(states.named(pane.reached, text))
        onOpened: {
            if (pane.picking)
                pane.pick(pane.reached, "", views.placeOf(pane.reached));
            else
                pane.session.actor = pane.reached;
        }
        onHomeRequested: views.show(MapViews.Europe)
        onMenuRequested: pane.menu().open(pane.reached, "", views.placeOf(pane.reached))
    }

    MapCamera {
        id: eye

        objectName: "mapCamera"
        width: pane.width
        height: pane.height
        coveredLeft: inset.visible && inset.compact ? inset.x + inset.width : pane.coveredLeft
        coveredRight: pane.coveredRight
        flightDuration: pane.Theme.flightDuration
        onShowsNorthAmericaChanged: Qt.callLater(pane.showInset)
    }

    MapStates {
        id: states

        session: pane.session
        present: pane.present
        boundaries: pane.boundaries
    }

    MapViews {
        id: views

        session: pane.session
        present: pane.present
        boundaries: pane.boundaries
        camera: eye
        inset: inset.visible ? inset.camera : null
    }

    MapWords {
        id: words

        session: pane.session
        present: pane.present
        compared: pane.compared
    }

    Rectangle {
        anchors.fill: parent
        color: pane.Theme.water
    }

    LocationMap {
        objectName: "locationMap"
        anchors.centerIn: parent
        camera: eye
    }

    CountryLayer {
        anchors.fill: parent
        session: pane.session
        present: pane.present
        compared: pane.compared
        boundaries: pane.boundaries
        camera: eye
        dark: pane.Theme.dark
        hovered: gestures.hoveredState
        focusedState: pane.shownReached
    }

    MapInset {
        id: inset

        objectName: "mapInset"
        anchors.left: parent.left
        anchors.leftMargin: pane.insetLeft
        anchors.bottom: parent.bottom
        anchors.bottomMargin: pane.Theme.panelGap
        visible: pane.insetShown
        compact: pane.insetLeft > pane.Theme.panelGap
        session: pane.session
        present: pane.present
        compared: pane.compared
        boundaries: pane.boundaries
        hovered: gestures.hoveredState
        focusedState: pane.shownReached
    }

    OverlayLayer {
        id: overlay

        anchors.fill: parent
        session: pane.session
        present: pane.present
        compared: pane.compared
        boundaries: pane.boundaries
        camera: eye
        dark: pane.Theme.dark
        insetRect: inset.visible ? Qt.rect(inset.x, inset.y, inset.width, inset.height) : Qt.rect(0, 0, 0, 0)
        insetTitleRect: Qt.rect(inset.x + inset.title.x, inset.y + inset.title.y,
                                inset.title.width, inset.title.height)
        insetCamera: inset.camera
        taken: corner.boxes
        focusedState: pane.shownReached
        fontScale: pane.Theme.fontScale
    }

    MapGestures {
        id: gestures

        anchors.fill: parent
        camera: eye
        overlay: overlay
        words: words
        picking: pane.picking
        onPicked: (state, event, at) => pane.pick(state, event, at)
        onFitRequested: state => views.fit(state)
        onMenuRequested: (state, event, at) => pane.openMenu(state, event, at)
    }

    Loader { // few looks at the map ask for a menu
        id: menus

        anchors.fill: parent
        active: false
        sourceComponent: MapMenus {
            session: pane.session
            present: pane.present
            views: views
            onOnlyRequested: key => pane.onlyRequested(key)
            onPrintRequested: pane.printRequested()
            onEventAdditionRequested: (state, at) => {
                const place = overlay.placeAt(at.x, at.y);
                pane.eventAdditionRequested(place.x, place.y, state);
            }
            onStatusAdditionRequested: state => pane.statusAdditionRequested(state)
        }
    }

    StateTwin {
        id: twin

        anchors.fill: parent
        actors: pane.actors
        focus: true
        session: pane.session
        keys: keys
        onStepped: actor => pane.reach(actor)
        onActiveFocusChanged: {
            if (twin.activeFocus && !pane.pointed)
                pane.reach(pane.session.actor || pane.reached || states.first());
        }
    }

    MapCorner {
        id: corner

        anchors.right: parent.right
        anchors.rightMargin: Math.max(pane.coveredRight, pane.Theme.panelGap)
        anchors.bottom: parent.bottom
        attribution: pane.attribution
        keys: keys
        onViewsRequested: at => pane.menu().openViews(corner.mapToItem(pane, at))
    }
}
