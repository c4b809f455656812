pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Theme

/*! Every key of the window. */
Sheet {
    id: sheet

    title: qsTr("Keyboard shortcuts")

    Loader { // few windows ever show it
        width: parent.width
        active: sheet.visible
        sourceComponent: Column {
            spacing: 4

            ShortcutLine { keys: "← →"; what: qsTr("Day before, day after") }
            ShortcutLine { keys: "Page Up, Page Down"; what: qsTr("Month before, month after") }
            ShortcutLine { keys: "Ctrl+← Ctrl+→"; what: qsTr("Event before, event after") }
            ShortcutLine { keys: "Home, End"; what: qsTr("First and last day of the dossier") }
            ShortcutLine { keys: qsTr("Space"); what: qsTr("Play, pause") }
            ShortcutLine { keys: "+ − 0"; what: qsTr("Zoom in, zoom out, all") }
            ShortcutLine { keys: "Ctrl+D"; what: qsTr("Type a day") }
            ShortcutLine { keys: "Esc"; what: qsTr("Close the card or the dialog") }
            ShortcutLine { keys: "Ctrl+P"; what: qsTr("Print or export") }
            ShortcutLine { keys: "Ctrl+O"; what: qsTr("Open a dossier") }
            ShortcutLine { keys: "F5"; what: qsTr("Read the file again") }
            ShortcutLine { keys: "F1"; what: qsTr("This list") }
            ShortcutLine {
                keys: "Tab"
                what: qsTr("Next part of the window: on the map, arrows move to the nearest state and letters "
                           + "find one by name")
            }
            ShortcutLine { keys: "Ctrl+Q"; what: qsTr("Quit") }
        }
    }
}
