import QtQuick
import Atlas.Model
import Atlas.Theme

/*! Everything the window can do that is not a pane's. */
AtlasMenu {
    id: menu

    required property FileDesk desk
    /*! Something with a place on the map is selected. */
    required property bool somethingSelected
    readonly property Session session: desk.workspace.session
    readonly property bool atWork: desk.workspace.document.isOpen

    signal problemsRequested()
    /*! The view, or the selected country's card. */
    signal printRequested(country: bool)
    signal presetChosen(preset: int)
    signal comparisonToggled()
    signal lensRequested()
    signal searchRequested()
    signal shortcutsRequested()
    signal aboutRequested()

    FileMenu { desk: menu.desk }

    EditMenu {
        workspace: menu.desk.workspace
        onProblemsRequested: menu.problemsRequested()
    }

    AtlasMenuSeparator {}

    AtlasMenuItem {
        text: qsTr("Print or export…")
        keys: "Ctrl+P"
        enabled: menu.atWork
        onTriggered: menu.printRequested(false)
    }

    AtlasMenuItem {
        text: qsTr("Print this card…")
        keys: "Ctrl+Shift+P"
        enabled: menu.atWork && menu.desk.workspace.actorCard.known
        onTriggered: menu.printRequested(true)
    }

    AtlasMenuSeparator {}

    AtlasMenuItem {
        text: qsTr("Search…")
        keys: "Ctrl+K"
        enabled: menu.atWork
        onTriggered: menu.searchRequested()
    }

    ViewMenu {
        session: menu.session
        preferences: menu.desk.preferences
        boundaryChoices: menu.desk.workspace.boundaryChoices
        somethingSelected: menu.somethingSelected
        atWork: menu.atWork
        onComparisonToggled: menu.comparisonToggled()
        onChosen: preset => menu.presetChosen(preset)
    }

    AtlasMenu {
        title: qsTr("Evidence")
        enabled: menu.atWork

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

    AtlasMenuItem {
        text: qsTr("Quit")
        keys: "Ctrl+Q"
        onTriggered: menu.desk.quit()
    }
}
