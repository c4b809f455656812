import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Atlas.Model
import Atlas.Theme

/*!
    A day of the pages: typed in any precision, a day on or back with the arrow keys, or the day of the event
    before or after it.
*/
ColumnLayout {
    id: choice

    /*! What the day is for: "As of". */
    required property string name
    required property int day
    /*! "5 January 2026" */
    required property string words
    required property Calendar calendar
    /*! `en`, `fr` or `uk`: the window's. */
    required property string language
    required property int earliest
    required property int latest

    signal chosen(day: int)
    signal eventRequested(direction: int)

    function step(days: int) { chosen(Math.max(earliest, Math.min(latest, day + days))) }

    /*! Instead of what is being typed. */
    function show() { field.text = words }

    spacing: 4
    onWordsChanged: show()
    Component.onCompleted: show()

    DayEntry {
        id: entry

        text: field.text
        language: choice.language
        calendar: choice.calendar
        earliest: choice.earliest
        latest: choice.latest
    }

    component Stepper: T.AbstractButton {
        id: stepper

        property bool up: false

        implicitWidth: 22
        implicitHeight: 16
        focusPolicy: Qt.NoFocus
        hoverEnabled: true

        Accessible.role: Accessible.Button
        Accessible.name: text

        contentItem: Icon {
            name: "chevron"
            rotation: stepper.up ? 180 : 0
            colour: stepper.hovered ? Theme.ink : Theme.ink2
        }

        Hint {
            shown: stepper.hovered
            text: stepper.text
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 6

        IconButton {
            Layout.preferredHeight: 36
            framed: true
            iconName: "chevron-left"
            text: qsTr("Previous event")
            onClicked: choice.eventRequested(-1)
        }

        AtlasTextField {
            id: field

            Layout.fillWidth: true
            font: Theme.bodyStrong
            rightPadding: 28
            valid: text === "" || entry.valid || text === choice.words
            Accessible.name: choice.name
            Accessible.description: reading.text
            onActiveFocusChanged: activeFocus ? selectAll() : choice.show()
            onAccepted: {
                if (!entry.valid)
                    return;
                choice.chosen(entry.day);
                choice.show();
            }
            // Return here means the date, not the dialog's button.
            Keys.onReturnPressed: accepted()
            Keys.onEnterPressed: accepted()
            Keys.onUpPressed: choice.step(1)
            Keys.onDownPressed: choice.step(-1)

            Column {
                anchors { right: parent.right; rightMargin: 3; verticalCenter: parent.verticalCenter }

                Stepper {
                    text: qsTr("Day after")
                    up: true
                    enabled: choice.day < choice.latest
                    onClicked: choice.step(1)
                }

                Stepper {
                    text: qsTr("Day before")
                    enabled: choice.day > choice.earliest
                    onClicked: choice.step(-1)
                }
            }
        }

        IconButton {
            Layout.preferredHeight: 36
            framed: true
            iconName: "chevron-right"
            text: qsTr("Next event")
            onClicked: choice.eventRequested(1)
        }
    }

    AtlasText {
        id: reading

        Layout.fillWidth: true
        visible: field.activeFocus && field.text !== choice.words
        text: visible ? entry.reading : ""
        font: Theme.note
        color: Theme.ink2
        wrapMode: Text.WordWrap
    }
}
