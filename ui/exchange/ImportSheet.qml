pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Model
import Atlas.Theme

/*! The import of a table: how it is understood, what becomes of it, and what is to be decided. */
T.Popup {
    id: sheet

    required property Workspace workspace
    /*! The path of the exchange program. */
    required property string program
    readonly property TableImport importing: table
    readonly property bool starting: table.stage === TableImport.Nothing || table.stage === TableImport.Opening

    /*! A new dossier was made: to be opened, unless something open is to be kept first. */
    signal openingRequested()

    /*! Begins with a file; an empty address: with the question for one. */
    function begin(file: url) {
        open();
        if (file.toString() !== "")
            table.openFile(file);
    }

    function paste() {
        if (clipboard.hasText && starting)
            table.openText(clipboard.text());
    }

    function askForFile() { opener.setSource("ImportFileDialog.qml", { importing: table, visible: true }) }

    /*! Escape ends what is being done before it closes the sheet. */
    function stepBack() {
        if (table.stage === TableImport.Opening || table.stage === TableImport.Importing)
            table.stop();
        else
            sheet.close();
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Math.max(1140, 0.84 * (parent?.width ?? 0)), (parent?.width ?? 1140) - 48)
    height: Math.min(Math.max(812, 0.86 * (parent?.height ?? 0)), (parent?.height ?? 812) - 48)
    modal: true
    focus: true
    closePolicy: T.Popup.NoAutoClose
    popupType: T.Popup.Item
    onClosed: {
        table.leave();
        footer.saveTrouble = "";
    }

    T.Overlay.modal: Rectangle { color: sheet.Theme.scrim }

    TableImport {
        id: table

        session: sheet.workspace.session
        document: sheet.workspace.document
        editor: sheet.workspace.editor
        keeper: sheet.workspace.keeper
        program: sheet.program
        onNewDossierMade: sheet.openingRequested()
    }

    Clipboard { id: clipboard }

    SavePlace {
        id: place

        onChosen: path => footer.saveTrouble = place.save(path, table.reportText())
    }

    // By its address rather than its type: so what it imports is read no sooner than it is.
    Loader { id: opener }

    contentItem: FocusScope {
        focus: true

        Accessible.role: Accessible.Dialog
        Accessible.name: options.title

        Keys.onEscapePressed: sheet.stepBack()
        Keys.onPressed: event => {
            if (!event.matches(StandardKey.Paste))
                return;
            sheet.paste();
            event.accepted = true;
        }

        ImportStart {
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: footer.top }
            visible: sheet.starting
            focus: sheet.starting
            importing: table
            canPaste: clipboard.hasText
            onFileRequested: sheet.askForFile()
            onPasteRequested: sheet.paste()
        }

        ImportOptions {
            id: options

            anchors { left: parent.left; top: parent.top; bottom: footer.top }
            width: Math.min(396 * (1 + Theme.fontScale) / 2, parent.width * 0.45)
            visible: !sheet.starting
            focus: !sheet.starting
            enabled: table.stage === TableImport.Choosing
            importing: table
        }

        Rectangle {
            anchors { left: options.right; right: parent.right; top: parent.top; bottom: footer.top }
            visible: !sheet.starting
            color: Theme.bg
            topRightRadius: Theme.dialogRadius

            ImportPreview {
                anchors { fill: parent; topMargin: 18; bottomMargin: findings.visible ? findings.height : 0 }
                enabled: table.stage === TableImport.Choosing
                importing: table
            }

            ImportFindings {
                id: findings

                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                height: Math.min(wanted, parent.height * 0.42)
                visible: some
                importing: table

                Divider { width: parent.width }
            }
        }

        ImportFooter {
            id: footer

            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            importing: table
            onCancelRequested: sheet.stepBack()
            onFileRequested: sheet.askForFile()
            onOpenRequested: sheet.openingRequested()
            onCopyRequested: clipboard.copy(table.reportText())
            onSaveRequested: place.ask(footer, qsTr("Save the report"), qsTr("Import report.txt"),
                                       qsTr("Text (*.txt)"))
        }

        DropArea {
            anchors.fill: parent
            enabled: sheet.starting
            keys: ["text/uri-list"]
            onDropped: drop => { if (drop.hasUrls) table.openFile(drop.urls[0]) }
        }
    }

    background: Card { radius: sheet.Theme.dialogRadius }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: sheet.Theme.cardDuration }
    }
}
