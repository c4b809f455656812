pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Theme

/*! What is done with the dossier's file as a whole. */
AtlasMenu {
    id: menu

    required property FileDesk desk
    readonly property bool atWork: desk.workspace.document.isOpen

    title: qsTr("File")
    // Looked for only now: it means reading journals.
    onAboutToShow: recovering.enabled = menu.desk.keeper.somethingToRecover()

    AtlasMenuItem {
        text: qsTr("New…")
        keys: "Ctrl+N"
        onTriggered: menu.desk.startNew()
    }

    AtlasMenuItem {
        text: qsTr("Open…")
        keys: "Ctrl+O"
        onTriggered: menu.desk.askForFile()
    }

    RecentMenu { desk: menu.desk }

    AtlasMenuItem {
        text: qsTr("Open the bundled dossier")
        onTriggered: menu.desk.openBundled()
    }

    AtlasMenuSeparator {}

    AtlasMenuItem {
        text: qsTr("Save")
        keys: "Ctrl+S"
        enabled: menu.atWork
        onTriggered: menu.desk.save()
    }

    AtlasMenuItem {
        text: qsTr("Save as…")
        keys: "Ctrl+Shift+S"
        enabled: menu.atWork
        onTriggered: menu.desk.saveAs()
    }

    AtlasMenuItem {
        text: qsTr("Save a copy…")
        enabled: menu.atWork
        onTriggered: menu.desk.saveCopy()
    }

    AtlasMenuItem {
        text: qsTr("Backups…")
        enabled: menu.atWork && menu.desk.hasFile
        onTriggered: menu.desk.showBackups()
    }

    AtlasMenuItem {
        id: recovering

        text: qsTr("Recover…")
        onTriggered: menu.desk.showRecovery()
    }

    AtlasMenuItem {
        text: qsTr("Reload")
        keys: "F5"
        enabled: menu.desk.canReload
        onTriggered: menu.desk.reload()
    }

    AtlasMenuSeparator {}

    AtlasMenuItem {
        text: qsTr("Import…")
        keys: "Ctrl+I"
        onTriggered: menu.desk.importRequested([])
    }

    AtlasMenuItem {
        text: qsTr("Export…")
        keys: "Ctrl+E"
        enabled: menu.atWork
        onTriggered: menu.desk.exportRequested()
    }
}
