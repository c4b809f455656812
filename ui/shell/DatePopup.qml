import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Atlas.Evidence
import Atlas.Model
import Atlas.Theme

/*! Where a date is typed, in any precision; it says back how it is understood. Under it, as known on which day. */
T.Popup {
    id: popup

    required property Session session
    required property Calendar calendar
    required property LensChoices choices
    /*! What the clock can be set to. */
    required property int earliest
    required property int latest

    /*! To a day, the last of the stretch that was typed. */
    signal chosen(day: int, first: int, last: int)

    function go() {
        if (!entry.valid)
            return;
        popup.chosen(entry.day, entry.first, entry.last);
        popup.close();
    }

    width: Math.round(360 * Math.sqrt(Theme.fontScale))
    height: contentItem.implicitHeight + 2 * padding
    margins: 8
    padding: Theme.cardPadding
    focus: true
    popupType: T.Popup.Item
    onAboutToShow: field.text = ""
    onOpened: field.forceActiveFocus()

    DayEntry {
        id: entry

        text: field.text
        language: popup.session.language
        calendar: popup.calendar
        earliest: popup.earliest
        latest: popup.latest
    }

    contentItem: ColumnLayout {
        spacing: 8

        AtlasText {
            id: heading

            text: qsTr("Go to a date")
            font: Theme.sectionHead
        }

        RowLayout {
            spacing: 8

            AtlasTextField {
                id: field

                Layout.fillWidth: true
                placeholderText: qsTr("5 January 2026, March 2025, Q1 2026…")
                valid: text === "" || entry.valid
                Accessible.name: heading.text
                Accessible.description: reading.text
                onAccepted: popup.go()
            }

            AtlasButton {
                primary: true
                text: qsTr("Go")
                enabled: entry.valid
                onClicked: popup.go()
            }
        }

        AtlasText {
            id: reading

            Layout.fillWidth: true
            text: entry.reading
            font: Theme.note
            color: Theme.ink2
            wrapMode: Text.WordWrap
        }

        Divider { Layout.fillWidth: true }

        KnownOnEntry {
            Layout.fillWidth: true
            session: popup.session
            calendar: popup.calendar
            choices: popup.choices
        }
    }

    background: Card {}
}
