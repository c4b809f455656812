pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Model
import Atlas.Theme

/*!
    The window: the bar, the view under it, and what opens over them. The only file that knows the
    application.
*/
T.ApplicationWindow {
    id: window

    required property Workspace workspace
    required property Preferences preferences
    property real fontScale: 1
    /*! The path of the program that reads and writes other programs' files. */
    property string exchangeProgram

    readonly property Session session: workspace.session
    readonly property Document document: workspace.document
    readonly property bool problemsShown: workspace.problems.errors > 0 || warningsShown
    property bool warningsShown: false

    function closeProblems() {
        warningsShown = false
        if (workspace.problems.errors > 0) document.forgetProblems()
    }

    /*! A file that the desktop hands over: by a double click in its file manager. */
    function openFile(file: url) { files.take([file]) }

    function showPreset(preset: int) { view.showPreset(preset) }

    /*! What Escape means where nobody else has a use for it. */
    function stepBack() {
        if (!problemsShown && session.actor + session.event !== "") session.clearSelection()
        else if (!problemsShown) session.endComparison()
        else if (document.isOpen) closeProblems()
    }

    minimumWidth: 1120
    minimumHeight: 700
    width: 1440
    height: 900
    title: (workspace.editor.modified ? "• " : "")
           + (headline.title === "" ? "Coalition Atlas" : headline.title + " – Coalition Atlas")
    color: Theme.water

    onClosing: close => close.accepted = files.mayClose()
    onActiveChanged: if (active) workspace.keeper.look()
    Component.onCompleted: files.offerRecovery()

    Theme.dark: preferences.appearance === Preferences.Dark
                || (preferences.appearance === Preferences.System
                    && Application.styleHints.colorScheme === Qt.ColorScheme.Dark)
    Theme.reducedMotion: preferences.reducedMotion || preferences.systemReducesMotion
    Theme.fontScale: fontScale

    Headline {
        id: headline

        session: window.session
        present: window.workspace.present
        listedEvents: window.workspace.listedEvents
    }

    FileDesk {
        id: files

        workspace: window.workspace
        preferences: window.preferences
        onImportRequested: urls => exchange.importFrom(urls)
        onExportRequested: exchange.exportDossier()
    }

    ExchangeDesk {
        id: exchange

        desk: files
        program: window.exchangeProgram
    }

    Announcer {
        sentence: window.workspace.compared.active ? window.workspace.comparisonCard.spoken
                                                   : headline.spoken + " " + view.eventWords
    }

    WindowKeys {
        working: window.document.isOpen && !window.problemsShown
        desk: files
        onPrintRequested: country => view.openPreview(country)
        onDateRequested: bar.openDate()
        onConflictsRequested: window.workspace.session.evidencePanel = Session.EvidencePanel.Conflicts
        onLensRequested: bar.openLens()
        onSourcesRequested: window.session.evidencePanel = Session.EvidencePanel.Sources
        onSearchRequested: bar.openSearch()
        onPartRequested: forward => view.goToPart(forward)
        onPresetRequested: preset => window.showPreset(preset)
        onPasteRequested: exchange.importClipboard()
        onShortcutsRequested: dialogs.showShortcuts()
    }

    FocusScope {
        id: desk

        anchors.fill: parent
        focus: true

        Keys.onPressed: event => event.accepted = view.press(event)
        Keys.onEscapePressed: window.stepBack()

        TopBar {
            id: bar

            anchors { left: parent.left; right: parent.right; top: parent.top }
            workspace: window.workspace
            headline: headline
            earliest: view.earliest
            latest: view.latest
            atWork: window.document.isOpen && !window.problemsShown
            movesA: view.movesA
            path: window.problemsShown ? files.files.shownPath(window.workspace.problems.file) : ""
            onMenuRequested: below => dialogs.showMenu(below)
            onProblemsRequested: window.warningsShown = true
            onPrintRequested: view.openPreview()
            onShownDatePressed: view.takeShownDate()
            onComparedDatePressed: view.takeComparedDate()
            onComparisonToggled: view.toggleComparison()
            onDateChosen: (day, first, last) => view.goTo(day, first, last)
        }

        WorkView {
            id: view

            anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom }
            workspace: window.workspace
            preferences: window.preferences
            desk: files
            date: headline.date
            enabled: !window.problemsShown
            onDateRequested: bar.openDate()
        }

        FileBanner {
            anchors { horizontalCenter: view.horizontalCenter; top: view.top; topMargin: Theme.panelGap }
            desk: files
        }

        Loader {
            anchors.fill: view
            active: window.problemsShown
            sourceComponent: ProblemsPage {
                problems: window.workspace.problems
                somethingOpen: window.document.isOpen
                onOpenRequested: files.askForFile()
                onCheckRequested: files.reload()
                onCopyRequested: files.files.copyReport()
                onThingRequested: (line, column) => {
                    if (files.files.showThingAt(line, column))
                        window.closeProblems()
                }
                onCloseRequested: window.closeProblems()
            }
        }

        DropArea {
            anchors.fill: parent
            keys: ["text/uri-list"]
            onDropped: drop => { if (drop.hasUrls) files.take(drop.urls) }
        }
    }

    WindowDialogs {
        id: dialogs

        desk: files
        somethingSelected: view.hasSelection
        onPresetChosen: preset => window.showPreset(preset)
        onComparisonToggled: view.toggleComparison()
        onProblemsRequested: window.warningsShown = true
        onPrintRequested: country => view.openPreview(country)
        onLensRequested: bar.openLens()
        onSearchRequested: bar.openSearch()
    }
}
