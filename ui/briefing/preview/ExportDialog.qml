import QtQuick.Dialogs

/*! Where to save the page, and as what: the ending of the name decides. */
FileDialog {
    id: dialog

    required property BriefingPreview preview

    function choose() {
        currentFolder = preview.suggestedFile.toString().replace(/\/[^\/]*$/, "")
        selectedFile = preview.suggestedFile
        open()
    }

    title: qsTr("Export the briefing")
    fileMode: FileDialog.SaveFile
    defaultSuffix: "pdf"
    nameFilters: [qsTr("PDF (*.pdf)"), qsTr("SVG (*.svg)"), qsTr("PNG, 300 dots an inch (*.png)")]
    onAccepted: preview.exportTo(selectedFile)
}
