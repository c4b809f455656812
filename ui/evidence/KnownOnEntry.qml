pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Atlas.Model
import Atlas.Theme

/*! Where the lens is limited to what had been published by a day. */
ColumnLayout {
    id: entryArea

    required property Session session
    required property Calendar calendar
    required property LensChoices choices

    function choose() {
        if (!entry.valid)
            return
        session.knownOn = entry.day
        field.text = ""
    }

    spacing: 8

    DayEntry {
        id: entry

        text: field.text
        language: entryArea.session.language
        calendar: entryArea.calendar
        earliest: entryArea.choices.firstDay
        latest: entryArea.choices.lastDay
    }

    RowLayout {
        spacing: 6

        AtlasText {
            id: heading

            Layout.fillWidth: true
            text: entryArea.session.limited ? entryArea.choices.knownOn : qsTr("As known on")
            font: entryArea.Theme.sectionHead
            wrapMode: Text.WordWrap
            Accessible.ignored: !entryArea.session.limited // it is the field's name then
        }

        IconButton {
            visible: entryArea.session.limited
            iconName: "close"
            text: qsTr("Whenever it was published")
            onClicked: {
                field.forceActiveFocus()
                entryArea.session.forgetKnownOn()
            }
        }
    }

    RowLayout {
        spacing: 8

        AtlasTextField {
            id: field

            Layout.fillWidth: true
            placeholderText: qsTr("Published by: 5 January 2026, March 2025…")
            valid: text === "" || entry.valid
            Accessible.name: qsTr("As known on")
            Accessible.description: text === "" ? entryArea.choices.limit : entry.reading
            onAccepted: entryArea.choose()
        }

        AtlasButton {
            small: true
            text: qsTr("Set")
            enabled: entry.valid
            onClicked: entryArea.choose()
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: 8

        AtlasButton {
            small: true
            text: qsTr("The day shown")
            onClicked: entryArea.session.knownOn = entryArea.session.day
        }

        AtlasButton {
            small: true
            visible: entryArea.choices.hasEve
            text: qsTr("The day before this event")
            onClicked: entryArea.session.knownOn = entryArea.choices.eve
        }
    }

    AtlasText {
        Layout.fillWidth: true
        visible: text !== ""
        text: field.text !== "" ? entry.reading : entryArea.choices.limit
        font: entryArea.Theme.note
        color: entryArea.Theme.ink2
        wrapMode: Text.WordWrap
    }
}
