import QtQuick.Dialogs
import Atlas.Shell

/*! Which dossier, or briefing that carries one, to open, in the system's own dialog where it has one. */
FileDialog {
    id: dialog

    required property FileActions files

    title: qsTr("Open a dossier")
    nameFilters: [qsTr("Dossiers and briefings (*.json *.pdf)"), qsTr("All files (*)")]
    onAccepted: dialog.files.open(dialog.selectedFile)
}
