import QtQuick.Dialogs

/*! Where to save the pages: the system's dialog for the chosen kind of file. */
FileDialog {
    id: dialog

    required property BriefingExport exporting
    readonly property list<string> filters: [qsTr("PDF (*.pdf)"), qsTr("PDF/A (*.pdf)"), qsTr("SVG (*.svg)"),
                                             qsTr("PNG (*.png)")]

    function choose() {
        nameFilters = [filters[exporting.kind]];
        defaultSuffix = exporting.kind === BriefingExport.Svg ? "svg"
                      : exporting.kind === BriefingExport.Png ? "png" : "pdf";
        currentFolder = exporting.suggestedFile.toString().replace(/\/[^\/]*$/, "");
        selectedFile = exporting.suggestedFile;
        open();
    }

    title: qsTr("Export the briefing")
    fileMode: FileDialog.SaveFile
    onAccepted: exporting.saveTo(selectedFile)
}
