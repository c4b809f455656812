import QtQuick.Dialogs

/*! Which dossier, or briefing that carries one, to open, in the system's own dialog where it has one. */
FileDialog {
    id: dialog

    required property FileDesk desk

    title: qsTr("Open a dossier")
    nameFilters: [qsTr("Dossiers and briefings (*.json *.pdf)"), qsTr("All files (*)")]
    onAccepted: dialog.desk.take([dialog.selectedFile])
}
