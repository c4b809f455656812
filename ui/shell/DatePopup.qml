import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Atlas.Model
import Atlas.Theme

/*! Where a day is typed; it says back which day it understands. */
T.Popup {
    id: popup

    required property Session session

    function go() {
        if (!entry.valid) return
        session.day = entry.day
        close()
    }

    width: Math.round(320 * Math.sqrt(Theme.fontScale))
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
    }

    contentItem: ColumnLayout {
        spacing: 8

        AtlasText {
            id: heading

            text: qsTr("Go to a day")
            font: Theme.sectionHead
        }

        RowLayout {
            spacing: 8

            AtlasTextField {
                id: field

                Layout.fillWidth: true
                placeholderText: qsTr("5 January 2026 or 2026-01-05")
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
            text: entry.valid ? entry.reading : qsTr("Day, month, year. The day is needed.")
            font: Theme.note
            color: Theme.ink2
            wrapMode: Text.WordWrap
        }
    }

    background: Card {}
}
