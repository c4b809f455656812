import QtQuick.Dialogs
import Atlas.Exchange

/*! Which foreign file to import, in the system's own dialog where it has one. */
FileDialog {
    id: dialog

    required property TableImport importing

    title: qsTr("Import a table")
    nameFilters: [qsTr("Tables, maps and calendars (%1)").arg(
                      "*.csv *.tsv *.txt *.xlsx *.ods *.geojson *.kml *.kmz *.gpkg *.ics *.json"),
                  qsTr("All files (*)")]
    onAccepted: dialog.importing.openFile(dialog.selectedFile)
}
