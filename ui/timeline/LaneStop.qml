import QtQuick
import Atlas.Model
import Atlas.Theme

/*!
    One lane as a stop of the Tab key: Left and Right go through its events, Enter opens the one reached, or
    lists its cluster; L folds the lane.
*/
Item {
    id: stop

    required property int lane
    required property TimelineNavigator navigator
    required property TimelineView view
    required property Session session

    property rect reached

    /*! The user acts on the timeline: playing stops. */
    signal touched()

    function place() {
        if (!stop.activeFocus)
            return;
        const mark = stop.view.rectOf(reader.event);
        stop.reached = mark.width === 0 ? stop.view.nameRect(stop.lane) : mark;
    }

    function step(by: int) {
        stop.touched();
        reader.step(by);
    }

    function open() {
        stop.touched();
        stop.view.openEvent(reader.event);
    }

    function fold() {
        stop.touched();
        stop.session.toggleFolded(reader.key);
    }

    anchors.fill: parent
    activeFocusOnTab: true
    Accessible.role: Accessible.ListItem
    Accessible.name: reader.folded ? qsTr("%1, folded").arg(reader.name)
                   : reader.spoken !== "" ? qsTr("%1: %2").arg(reader.name).arg(reader.spoken)
                   : qsTr("%1: no events").arg(reader.name)
    Accessible.description: qsTr("Left and Right go through the events, Enter opens one, L folds the lane.")
    Accessible.focusable: true
    Accessible.focused: stop.activeFocus
    Accessible.onPressAction: stop.open()

    Keys.onLeftPressed: event => event.modifiers === Qt.NoModifier ? stop.step(-1) : event.accepted = false
    Keys.onRightPressed: event => event.modifiers === Qt.NoModifier ? stop.step(1) : event.accepted = false
    Keys.onReturnPressed: stop.open()
    Keys.onEnterPressed: stop.open()
    Keys.onPressed: event => {
        const letter = event.key === Qt.Key_L || event.key === 0x0414; // Д on a Ukrainian keyboard
        event.accepted = letter && event.modifiers === Qt.NoModifier;
        if (event.accepted)
            stop.fold();
    }

    onActiveFocusChanged: {
        if (stop.activeFocus) {
            reader.enter();
            stop.view.showLane(stop.lane);
        }
        Qt.callLater(stop.place);
    }

    LaneReader {
        id: reader

        navigator: stop.navigator
        lane: stop.lane
        active: stop.activeFocus
        onChanged: Qt.callLater(stop.place)
    }

    Connections {
        target: stop.view
        enabled: stop.activeFocus
        function onGroundChanged() {
            Qt.callLater(stop.place);
        }
    }

    Item {
        x: stop.reached.x
        y: stop.reached.y
        width: stop.reached.width
        height: stop.reached.height
        visible: stop.activeFocus && width > 0

        FocusRing {
            anchors.margins: -1
            around: 5
        }
    }
}
