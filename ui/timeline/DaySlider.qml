import QtQuick
import Atlas.Model
import Atlas.Theme

/*! The playhead for the keyboard and the screen reader: a slider whose value is the shown day. */
Item {
    id: slider

    required property TimelineNavigator navigator
    required property Session session

    // What a screen reader's slider interface reads and writes.
    readonly property int minimumValue: navigator.firstDay
    readonly property int maximumValue: navigator.lastDay
    readonly property int stepSize: 1
    property int value: session.day

    onValueChanged: {
        if (slider.value !== slider.session.day)
            slider.session.day = slider.value;
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Shown date, %1").arg(slider.navigator.dayWords)
    Accessible.description: qsTr(
        "Arrow keys move by a day, with Shift by a month, with Ctrl from event to event.")

    Connections {
        target: slider.session
        function onDayChanged() {
            slider.value = slider.session.day;
        }
    }

    FocusRing {
        visible: slider.activeFocus
        around: 5
    }
}
