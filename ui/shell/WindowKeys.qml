import QtQuick
import Atlas.Map

/*! The shortcuts that hold anywhere in the window. Those of the clock are keys of the timeline. */
Item {
    id: keys

    /*! A dossier is in sight. */
    required property bool working
    required property FileDesk desk
    readonly property bool hasCard: desk.workspace.actorCard.known

    /*! The view, or the selected country's card. */
    signal printRequested(country: bool)
    signal dateRequested()
    signal conflictsRequested()
    signal lensRequested()
    signal sourcesRequested()
    signal searchRequested()
    signal partRequested(forward: bool)
    signal presetRequested(preset: int)
    signal pasteRequested()
    signal shortcutsRequested()

    Shortcut {
        sequences: [StandardKey.New]
        onActivated: keys.desk.startNew()
    }

    Shortcut {
        sequences: [StandardKey.Open]
        onActivated: keys.desk.askForFile()
    }

    Shortcut {
        sequences: [StandardKey.Save]
        enabled: keys.working
        onActivated: keys.desk.save()
    }

    Shortcut {
        sequence: "Ctrl+Shift+S"
        enabled: keys.working
        onActivated: keys.desk.saveAs()
    }

    Shortcut {
        sequence: "Ctrl+I"
        onActivated: keys.desk.importRequested([])
    }

    Shortcut {
        sequences: [StandardKey.Paste]
        onActivated: keys.pasteRequested()
    }

    Shortcut {
        sequence: "Ctrl+E"
        enabled: keys.working
        onActivated: keys.desk.exportRequested()
    }

    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: keys.working && keys.desk.editor.canUndo
        onActivated: keys.desk.editor.undo()
    }

    Shortcut {
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        enabled: keys.working && keys.desk.editor.canRedo
        onActivated: keys.desk.editor.redo()
    }

    Shortcut {
        sequence: "F5"
        enabled: keys.desk.canReload
        onActivated: keys.desk.reload()
    }

    Shortcut {
        sequences: [StandardKey.Print]
        enabled: keys.working
        onActivated: keys.printRequested(false)
    }

    Shortcut {
        sequence: "Ctrl+Shift+P"
        enabled: keys.working && keys.hasCard
        onActivated: keys.printRequested(true)
    }

    Shortcut {
        sequences: ["Ctrl+D", "Ctrl+G"]
        enabled: keys.working
        onActivated: keys.dateRequested()
    }

    Shortcut {
        sequence: "Ctrl+Shift+K"
        enabled: keys.working
        onActivated: keys.conflictsRequested()
    }

    Shortcut {
        sequence: "Ctrl+L"
        enabled: keys.working
        onActivated: keys.lensRequested()
    }

    Shortcut {
        sequence: "Ctrl+Shift+U"
        enabled: keys.working
        onActivated: keys.sourcesRequested()
    }

    Shortcut {
        sequences: ["Ctrl+K", "/"]
        enabled: keys.working
        onActivated: keys.searchRequested()
    }

    Shortcut {
        sequence: "F6"
        enabled: keys.working
        onActivated: keys.partRequested(true)
    }

    Shortcut {
        sequence: "Shift+F6"
        enabled: keys.working
        onActivated: keys.partRequested(false)
    }

    Shortcut {
        sequence: "Ctrl+1"
        enabled: keys.working
        onActivated: keys.presetRequested(MapViews.Europe)
    }

    Shortcut {
        sequence: "Ctrl+2"
        enabled: keys.working
        onActivated: keys.presetRequested(MapViews.Members)
    }

    Shortcut {
        sequence: "Ctrl+3"
        enabled: keys.working
        onActivated: keys.presetRequested(MapViews.World)
    }

    Shortcut {
        sequence: "Ctrl+4"
        enabled: keys.working
        onActivated: keys.presetRequested(MapViews.Selection)
    }

    Shortcut {
        sequences: [StandardKey.HelpContents]
        onActivated: keys.shortcutsRequested()
    }

    Shortcut {
        sequence: "Ctrl+Q"
        context: Qt.ApplicationShortcut
        onActivated: keys.desk.quit()
    }
}
