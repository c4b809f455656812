import QtQuick
import Atlas.Model
import Atlas.Theme

/*! Everything the window can do that is not a pane's. */
AtlasMenu {
    id: menu

    required property Session session
    required property Document document
    required property Preferences preferences
    required property ProblemModel problems
    required property BoundaryChoices boundaryChoices
    /*! Something with a place on the map is selected. */
    required property bool somethingSelected
    /*! There is a card to print. */
    required property bool hasCard

    signal openRequested()
    signal bundledRequested()
    signal reloadRequested()
    signal problemsRequested()
    /*! The view, or the selected country's card. */
    signal printRequested(country: bool)
    signal presetChosen(preset: int)
    signal comparisonToggled()
    signal lensRequested()
    signal searchRequested()
    signal shortcutsRequested()
    signal aboutRequested()

    AtlasMenuItem {
        text: qsTr("Open…")
        keys: "Ctrl+O"
        onTriggered: menu.openRequested()
    }

    AtlasMenuItem {
        text: qsTr("Open the bundled dossier")
        onTriggered: menu.bundledRequested()
    }

    AtlasMenuItem {
        text: qsTr("Reload")
        keys: "F5"
        enabled: menu.document.isOpen
        onTriggered: menu.reloadRequested()
    }

    AtlasMenuItem {
        text: qsTr("%n warning(s) in the file…", "", menu.problems.warnings)
        visible: menu.problems.warnings > 0
        height: visible ? implicitHeight : 0
        onTriggered: menu.problemsRequested()
    }

    AtlasMenuSeparator {}

    AtlasMenuItem {
        text: qsTr("Print or export…")
        keys: "Ctrl+P"
        enabled: menu.document.isOpen
        onTriggered: menu.printRequested(false)
    }

    AtlasMenuItem {
        text: qsTr("Print this card…")
        keys: "Ctrl+Shift+P"
        enabled: menu.document.isOpen && menu.hasCard
        onTriggered: menu.printRequested(true)
    }

    AtlasMenuSeparator {}

    AtlasMenuItem {
        text: qsTr("Search…")
        keys: "Ctrl+K"
        enabled: menu.document.isOpen
        onTriggered: menu.searchRequested()
    }

    ViewMenu {
        session: menu.session
        preferences: menu.preferences
        boundaryChoices: menu.boundaryChoices
        somethingSelected: menu.somethingSelected
        atWork: menu.document.isOpen
        onComparisonToggled: menu.comparisonToggled()
        onChosen: preset => menu.presetChosen(preset)
    }

    AtlasMenu {
        title: qsTr("Evidence")
        enabled: menu.document.isOpen

        AtlasMenuItem {
            text: qsTr("Whom to believe…")
            keys: "Ctrl+L"
            onTriggered: menu.lensRequested()
        }

        AtlasMenuItem {
            text: qsTr("Conflicts between sources")
            keys: "Ctrl+Shift+K"
            onTriggered: menu.session.evidencePanel = Session.EvidencePanel.Conflicts
        }

        AtlasMenuItem {
            text: qsTr("Sources")
            keys: "Ctrl+Shift+U"
            onTriggered: menu.session.evidencePanel = Session.EvidencePanel.Sources
        }
    }

    AtlasMenu {
        title: qsTr("Language")

        AtlasMenuItem {
            text: "English"
            checkable: true
            autoExclusive: true
            checked: menu.session.language === "en"
            onTriggered: menu.session.language = "en"
        }

        AtlasMenuItem {
            text: "Français"
            checkable: true
            autoExclusive: true
            checked: menu.session.language === "fr"
            onTriggered: menu.session.language = "fr"
        }

        AtlasMenuItem {
            text: "Українська"
            checkable: true
            autoExclusive: true
            checked: menu.session.language === "uk"
            onTriggered: menu.session.language = "uk"
        }
    }

    AtlasMenuSeparator {}

    AtlasMenuItem {
        text: qsTr("Keyboard shortcuts")
        keys: "F1"
        onTriggered: menu.shortcutsRequested()
    }

    AtlasMenuItem {
        text: qsTr("About Coalition Atlas")
        onTriggered: menu.aboutRequested()
    }
}
