import QtQuick
import Atlas.Model
import Atlas.Theme

/*!
    One of the timeline's dates for the keyboard and the screen reader: a slider whose value is a day, the
    shown one or the one it is compared with.
*/
Item {
    id: slider

    required property TimelineNavigator navigator
    required property Session session
    /*! Which of two compared dates; B is the shown one. */
    required property int head
    /*! The date in words, and what holds on it. */
    required property string words

    // What a screen reader's slider interface reads and writes.
    readonly property int minimumValue: navigator.firstDay
    readonly property int maximumValue: navigator.lastDay
    readonly property int stepSize: 1
    property int value: slider.shownValue
    readonly property int shownValue: head === TimelineNavigator.A ? session.compareDay : session.day

    onShownValueChanged: value = shownValue
    onValueChanged: {
        if (slider.value === slider.shownValue)
            return;
        slider.navigator.head = slider.head;
        slider.navigator.goToDay(slider.value);
    }
    onActiveFocusChanged: {
        if (slider.activeFocus)
            slider.navigator.head = slider.head;
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: slider.words
    Accessible.description: qsTr(
        "Arrow keys move by a day, with Shift by a week, with Ctrl from event to event.")

    FocusRing {
        visible: slider.activeFocus
        around: 5
    }
}
