import QtQuick
import Atlas.Model
import Atlas.Theme

/*! One lane as a stop of the Tab key: Left and Right go through its events, Enter opens the one reached. */
Item {
    id: stop

    required property int lane
    required property TimelineNavigator navigator
    required property TimelineView view
    required property Session session

    property rect reached

    function place() {
        stop.reached = stop.activeFocus ? stop.view.rectOf(reader.event) : Qt.rect(0, 0, 0, 0);
    }

    anchors.fill: parent
    activeFocusOnTab: true
    Accessible.role: Accessible.ListItem
    Accessible.name: reader.spoken !== "" ? qsTr("%1: %2").arg(reader.name).arg(reader.spoken)
                                          : qsTr("%1: no events").arg(reader.name)
    Accessible.description: qsTr("Left and Right go through the events, Enter opens one.")
    Accessible.focusable: true
    Accessible.focused: stop.activeFocus
    Accessible.onPressAction: stop.session.event = reader.event

    Keys.onLeftPressed: event => event.modifiers === Qt.NoModifier ? reader.step(-1) : event.accepted = false
    Keys.onRightPressed: event => event.modifiers === Qt.NoModifier ? reader.step(1) : event.accepted = false
    Keys.onReturnPressed: stop.session.event = reader.event
    Keys.onEnterPressed: stop.session.event = reader.event

    onActiveFocusChanged: {
        if (stop.activeFocus)
            reader.enter();
        Qt.callLater(stop.place);
    }

    LaneReader {
        id: reader

        navigator: stop.navigator
        lane: stop.lane
        onChanged: Qt.callLater(stop.place)
    }

    Connections {
        target: stop.navigator
        function onRangeChanged() {
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
