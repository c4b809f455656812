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

            ShortcutLine { keys: "← →"; what: qsTr("Day before, day after; with Shift a week") }
            ShortcutLine { keys: "Ctrl+← Ctrl+→"; what: qsTr("Event before, event after; Enter opens it") }
            ShortcutLine { keys: "Page Up, Page Down"; what: qsTr("Month before, month after") }
            ShortcutLine { keys: "Home, End"; what: qsTr("First and last day of the timeline") }
            ShortcutLine { keys: "D, Ctrl+D, Ctrl+G"; what: qsTr("Type a date") }
            ShortcutLine { keys: "Ctrl+L"; what: qsTr("Choose whom to believe, as known on which day") }
            ShortcutLine {
                keys: "Ctrl+K, /"
                what: qsTr("Search; Enter opens a result, with Ctrl and keeps the list")
            }
            ShortcutLine { keys: "T"; what: qsTr("Today") }
            ShortcutLine { keys: qsTr("Space"); what: qsTr("Play, pause") }
            ShortcutLine { keys: "+ − 0"; what: qsTr("Zoom in, zoom out, all; on the map 0 is Europe") }
            ShortcutLine { keys: "F"; what: qsTr("Fit the selection on the timeline") }
            ShortcutLine { keys: "C"; what: qsTr("Compare two dates, or leave the comparison") }
            ShortcutLine { keys: "A, B, X"; what: qsTr("Move the first date, the second; swap them") }
            ShortcutLine { keys: "L"; what: qsTr("Fold or unfold the lane that has the focus") }
            ShortcutLine {
                keys: qsTr("Mouse wheel")
                what: qsTr("Zoom the timeline; with Shift move along it, with Ctrl scroll its lanes")
            }
            ShortcutLine {
                keys: qsTr("Drag")
                what: qsTr("Snaps to events; with Alt to days, with Shift to months")
            }
            ShortcutLine { keys: "Ctrl+1 … Ctrl+4"; what: qsTr("Map of Europe, all members, the world, the selection") }
            ShortcutLine { keys: "Esc"; what: qsTr("Leave the comparison, close the card or the dialog") }
            ShortcutLine { keys: "Ctrl+P"; what: qsTr("Print or export") }
            ShortcutLine { keys: "Ctrl+Shift+P"; what: qsTr("Print the selected country's card") }
            ShortcutLine { keys: "Ctrl+Shift+K"; what: qsTr("What sources contradict each other on") }
            ShortcutLine { keys: "Ctrl+Shift+U"; what: qsTr("The sources, and what rests on each") }
            ShortcutLine { keys: "Ctrl+N"; what: qsTr("New dossier") }
            ShortcutLine { keys: "Ctrl+O"; what: qsTr("Open a dossier") }
            ShortcutLine { keys: "Ctrl+S"; what: qsTr("Save; with Shift in another file") }
            ShortcutLine { keys: "Ctrl+Z"; what: qsTr("Undo the last change; with Shift, or Ctrl+Y, redo it") }
            ShortcutLine { keys: "F2"; what: qsTr("Edit what is selected") }
            ShortcutLine { keys: qsTr("Ctrl+Enter"); what: qsTr("Save the form") }
            ShortcutLine { keys: "Ctrl+I, Ctrl+E"; what: qsTr("Import, export data") }
            ShortcutLine { keys: "Ctrl+V"; what: qsTr("Import the table that was copied") }
            ShortcutLine { keys: "F5"; what: qsTr("Read the file again") }
            ShortcutLine { keys: "F1"; what: qsTr("This list") }
            ShortcutLine {
                keys: "Tab"
                what: qsTr("Next control: on the map the next state, while arrows move to the nearest one and "
                           + "letters find one by name")
            }
            ShortcutLine { keys: "F6"; what: qsTr("Next part of the window") }
            ShortcutLine { keys: "Shift+F10"; what: qsTr("Menu of the state on the map") }
            ShortcutLine { keys: "Ctrl+Space"; what: qsTr("In the key: show only this status") }
            ShortcutLine { keys: "Ctrl+Q"; what: qsTr("Quit") }
        }
    }
}
