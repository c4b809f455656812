pragma ComponentBehavior: Bound

import QtQuick

/*! What opens over the window. Each is made when it is first asked for: most starts need none. */
Item {
    id: dialogs

    required property FileDesk desk
    /*! Something with a place on the map is selected. */
    required property bool somethingSelected

    signal presetChosen(preset: int)
    signal comparisonToggled()
    signal problemsRequested()
    signal printRequested(country: bool)
    signal lensRequested()
    signal searchRequested()

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
            desk: dialogs.desk
            somethingSelected: dialogs.somethingSelected
            onPresetChosen: preset => dialogs.presetChosen(preset)
            onComparisonToggled: dialogs.comparisonToggled()
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
}
