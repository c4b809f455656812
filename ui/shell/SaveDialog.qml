import QtQuick.Dialogs

/*! Where to save, in the system's own dialog where it has one; it asks before it overwrites. */
FileDialog {
    id: dialog

    required property url suggestion
    /*! Called with the chosen file. */
    required property var act

    function choose(file: url) {
        const chosen = dialog.act
        dialog.close()
        chosen(file)
    }

    fileMode: FileDialog.SaveFile
    nameFilters: [qsTr("Dossiers (*.json)")]
    defaultSuffix: "json"
    selectedFile: suggestion
    onAccepted: dialog.choose(dialog.selectedFile)
}
