import QtQuick.Dialogs
import Atlas.Shell

/*! Which dossier to open, in the system's own dialog where it has one. */
FileDialog {
    id: dialog

    required property FileActions files

    title: qsTr("Open a dossier")
    nameFilters: [qsTr("Dossiers (*.json)"), qsTr("All files (*)")]
    onAccepted: dialog.files.open(dialog.selectedFile)
}
