import QtQuick

/*! Import and export over the window. Each sheet is made when it is first asked for, and listens from then on. */
Item {
    id: exchange

    required property FileDesk desk
    /*! The path of the exchange program. */
    required property string program

    /*! Of a file; of none (an empty address): the sheet asks for one. */
    signal importAsked(file: url)
    signal pasteAsked()
    signal exportAsked()

    /*! One file is imported; where there is none, it is asked for. */
    function importFrom(files: list<url>) {
        make(importer, "ImportTables.qml");
        importAsked(files.length > 0 ? files[0] : "");
    }

    function importClipboard() {
        make(importer, "ImportTables.qml");
        pasteAsked();
    }

    function exportDossier() {
        make(exporter, "ExportDossier.qml");
        exportAsked();
    }

    // By their addresses rather than their types: so what they import is read no sooner than they are.
    function make(loader: Loader, source: string) {
        if (loader.status === Loader.Null)
            loader.setSource(source, { exchange: exchange, workspace: desk.workspace, program: program });
    }

    Loader { id: importer }

    Loader { id: exporter }
}
