import QtQuick
import Atlas.Theme

/*!
    One end of the range in sight for the keyboard and the screen reader: a slider whose value is a day.
    Arrows move it by a month, with Shift by a week, with Ctrl by a day.
*/
Item {
    id: handle

    required property TimelineNavigator navigator
    required property bool atEnd
    /*! The end's place in the overview. */
    required property rect place

    // What a screen reader's slider interface reads and writes.
    readonly property int minimumValue: navigator.firstDay
    readonly property int maximumValue: navigator.lastDay
    readonly property int stepSize: 1
    property int value: handle.shownValue
    readonly property int shownValue: atEnd ? navigator.lastShown : navigator.firstShown

    /*! The user acts on the timeline: playing stops. */
    signal touched()

    function step(event: KeyEvent, forward: int) {
        handle.touched();
        if (event.modifiers & Qt.ControlModifier)
            handle.navigator.moveEnd(handle.atEnd, 0, forward);
        else if (event.modifiers & Qt.ShiftModifier)
            handle.navigator.moveEnd(handle.atEnd, 0, 7 * forward);
        else
            handle.navigator.moveEnd(handle.atEnd, forward, 0);
    }

    onShownValueChanged: value = shownValue
    onValueChanged: {
        if (handle.value !== handle.shownValue)
            handle.navigator.setEnd(handle.atEnd, handle.value);
    }

    x: place.x
    y: place.y
    width: place.width
    height: place.height
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: handle.atEnd
        ? qsTr("End of the range in sight, %1").arg(handle.navigator.lastShownWords)
        : qsTr("Start of the range in sight, %1").arg(handle.navigator.firstShownWords)
    Accessible.description: qsTr("Arrow keys move by a month, with Shift by a week, with Ctrl by a day.")

    Keys.onLeftPressed: event => handle.step(event, -1)
    Keys.onRightPressed: event => handle.step(event, 1)

    FocusRing {
        visible: handle.activeFocus
        anchors.margins: 0
        around: 3
    }
}
