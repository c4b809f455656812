pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model

/*! What opens over the window. Each is made when it is first asked for: most starts need none. */
Item {
    id: dialogs

    required property Workspace workspace
    required property Preferences preferences
    required property FileActions files
    /*! Something with a place on the map is selected. */
    required property bool somethingSelected

    signal presetChosen(preset: int)
    signal comparisonToggled()
    signal problemsRequested()
    signal printRequested(country: bool)
    signal lensRequested()
    signal searchRequested()

    /*! Asks for a dossier. */
    function open() {
        opener.setSource("OpenDialog.qml", { files: dialogs.files, visible: true });
    }

    function showMenu(below: Item) {
        menu.active = true;
        (menu.item as MainMenu).popup(below, 0, below.height + 6);
    }

    function showShortcuts() {
        shortcuts.active = true;
        (shortcuts.item as ShortcutSheet).open();
    }

    function showAbout() {
        about.active = true;
        (about.item as AboutSheet).open();
    }

    Loader {
        id: menu

        active: false
        sourceComponent: MainMenu {
            session: dialogs.workspace.session
            document: dialogs.workspace.document
            preferences: dialogs.preferences
            problems: dialogs.workspace.problems
            boundaryChoices: dialogs.workspace.boundaryChoices
            somethingSelected: dialogs.somethingSelected
            hasCard: dialogs.workspace.actorCard.known
            onPresetChosen: preset => dialogs.presetChosen(preset)
            onComparisonToggled: dialogs.comparisonToggled()
            onOpenRequested: dialogs.open()
            onBundledRequested: dialogs.files.openBundled()
            onReloadRequested: dialogs.files.reload()
            onProblemsRequested: dialogs.problemsRequested()
            onPrintRequested: country => dialogs.printRequested(country)
            onLensRequested: dialogs.lensRequested()
            onSearchRequested: dialogs.searchRequested()
            onShortcutsRequested: dialogs.showShortcuts()
            onAboutRequested: dialogs.showAbout()
        }
    }

    Loader {
        id: shortcuts

        active: false
        sourceComponent: ShortcutSheet {}
    }

    Loader {
        id: about

        active: false
        sourceComponent: AboutSheet {
            version: Application.version
        }
    }

    // By its address rather than its type: so what it imports is read no sooner than it is.
    Loader {
        id: opener
    }
}
