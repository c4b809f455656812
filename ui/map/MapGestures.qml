import QtQuick
import Atlas.Map
import Atlas.Theme

/*! What the hand does on the map: drag, glide, wheel, pinch, click, hover; neither tilt nor rotation. */
Item {
    id: hand

    required property MapCamera camera
    required property OverlayLayer overlay
    required property MapWords words

    /*! The state and the event's place under the pointer; empty at sea and while a hand drags the map. */
    property string hoveredState
    property string hoveredEvent

    /*! A click is for whoever asked to have something picked: the pointer says so. */
    property bool picking: false

    /*! A click: on an event's place, on a state, or on the open sea (both empty). */
    signal picked(state: string, event: string, at: point)
    /*! A double click on a state. */
    signal fitRequested(state: string)
    /*! A right click, on the same. */
    signal menuRequested(state: string, event: string, at: point)

    // A touchpad's wheel speaks in small steps, a mouse's in notches of 120.
    readonly property real wheelUnitsADoubling: 360

    function follow(point: point) {
        // A window that opens under a resting pointer is not pointed at.
        if (!pointer.moved && pointer.hovered) {
            pointer.moved = pointer.resting && (point.x !== pointer.entry.x || point.y !== pointer.entry.y);
            pointer.resting = true;
            pointer.entry = point;
        }
        const pointing = pointer.hovered && pointer.moved;
        hand.hoveredState = pointing ? hand.overlay.stateAt(point.x, point.y) : "";
        hand.hoveredEvent = pointing ? hand.overlay.eventAt(point.x, point.y) : "";
    }

    HoverHandler {
        id: pointer

        property bool resting: false
        property bool moved: false
        property point entry

        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        enabled: !drag.active
        cursorShape: hand.picking ? Qt.CrossCursor
            : hand.hoveredState + hand.hoveredEvent !== "" ? Qt.PointingHandCursor : Qt.ArrowCursor
        onPointChanged: hand.follow(pointer.point.position)
        onHoveredChanged: hand.follow(pointer.point.position)
    }

    TapHandler {
        acceptedButtons: Qt.LeftButton
        onSingleTapped: (point) => {
            const at = point.position;
            hand.picked(hand.overlay.stateAt(at.x, at.y), hand.overlay.eventAt(at.x, at.y), at);
        }
        onDoubleTapped: (point) => {
            if (!hand.picking)
                hand.fitRequested(hand.overlay.stateAt(point.position.x, point.position.y));
        }
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onSingleTapped: (point) => {
            const at = point.position;
            hand.menuRequested(hand.overlay.stateAt(at.x, at.y), hand.overlay.eventAt(at.x, at.y), at);
        }
    }

    DragHandler {
        id: drag

        property vector2d velocity

        target: null
        // Not from items: a drag that begins on the card or the key is theirs.
        grabPermissions: PointerHandler.CanTakeOverFromHandlersOfDifferentType
                         | PointerHandler.ApprovesTakeOverByAnything
        cursorShape: drag.active ? Qt.ClosedHandCursor : undefined
        onTranslationChanged: delta => {
            hand.camera.pan(delta.x, delta.y);
            drag.velocity = drag.centroid.velocity;
        }
        onActiveChanged: {
            if (drag.active)
                drag.velocity = Qt.vector2d(0, 0);
            else
                hand.camera.glide(drag.velocity.x, drag.velocity.y);
        }
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => {
            const factor = Math.pow(2, event.angleDelta.y / hand.wheelUnitsADoubling);
            hand.camera.zoom(factor, event.x, event.y);
        }
    }

    PinchHandler {
        id: pinch

        target: null
        rotationAxis.enabled: false
        onScaleChanged: factor => {
            const middle = pinch.centroid.position;
            hand.camera.zoom(factor, middle.x, middle.y);
        }
        onTranslationChanged: delta => hand.camera.pan(delta.x, delta.y)
    }

    Item {
        x: pointer.point.position.x
        y: pointer.point.position.y + 14
        width: 1
        height: 1

        Tooltip {
            visible: pointer.hovered && text !== ""
            text: hand.words.ofEvent(hand.hoveredEvent) || hand.words.ofState(hand.hoveredState)
        }
    }
}
