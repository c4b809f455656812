import QtQuick

/*! The shortcuts that hold anywhere in the window. Those of the clock are keys of the timeline. */
Item {
    id: keys

    /*! A dossier is in sight. */
    required property bool working

    signal openRequested()
    signal reloadRequested()
    signal printRequested()
    signal dateRequested()
    signal shortcutsRequested()

    Shortcut {
        sequences: [StandardKey.Open]
        onActivated: keys.openRequested()
    }

    Shortcut {
        sequence: "F5"
        onActivated: keys.reloadRequested()
    }

    Shortcut {
        sequences: [StandardKey.Print]
        enabled: keys.working
        onActivated: keys.printRequested()
    }

    Shortcut {
        sequence: "Ctrl+D"
        enabled: keys.working
        onActivated: keys.dateRequested()
    }

    Shortcut {
        sequences: [StandardKey.HelpContents]
        onActivated: keys.shortcutsRequested()
    }

    Shortcut {
        sequence: "Ctrl+Q"
        context: Qt.ApplicationShortcut
        onActivated: Qt.quit()
    }
}
