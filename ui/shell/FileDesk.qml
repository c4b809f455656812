pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Model

/*!
    What is done with files, in the order that loses nothing: what gives the open dossier up asks first, what
    cannot be saved says why and offers another place. The dialogs for it are made when they are first needed.
*/
Item {
    id: desk

    required property Workspace workspace
    required property Preferences preferences
    readonly property Document document: workspace.document
    readonly property Editor editor: workspace.editor
    readonly property FileKeeper keeper: workspace.keeper
    readonly property alias files: actions
    readonly property alias recent: recentFiles
    /*! What is open can be written where it is, as far as its path tells. */
    readonly property bool hasFile: document.path !== "" && !document.borrowed
    /*! What could not be opened is read again rather than what is open. */
    readonly property bool failed: workspace.problems.errors > 0 && workspace.problems.file !== document.path
    readonly property bool canReload: (failed ? workspace.problems.file : document.path) !== ""
    /*! The window is being closed, and whoever asked was answered. */
    property bool closing: false

    /*! Foreign files are to be imported; none: they are to be asked for. */
    signal importRequested(files: list<url>)
    signal exportRequested()

    function ask(title: string, paragraphs: list<string>, answers: list<string>, act: var) {
        question.active = true;
        (question.item as AskSheet).ask(title, paragraphs, answers, act);
    }

    /*! Does what gives up the open dossier, once its changes and what is written in a form are saved or not. */
    function leaving(act: var) {
        const forms = workspace.forms;
        if (!editor.modified && !forms.modified) {
            act();
            return;
        }
        ask(qsTr("Save the changes to “%1”?").arg(keeper.name), [qsTr("Without saving, they are lost.")],
            [qsTr("Save"), qsTr("Don’t save"), qsTr("Cancel")], index => {
                if (index === 0) {
                    while (forms.modified)
                        if (!forms.save())
                            return; // the form says what is wrong
                    desk.save(act);
                }
                if (index !== 1)
                    return;
                keeper.givenUp = true;
                act();
                keeper.givenUp = closing;
            });
    }

    /*! Whether the window may close now; where it may not, it is closed once the user has answered. */
    function mayClose(): bool {
        if (closing || (!editor.modified && !workspace.forms.modified))
            return true;
        quit();
        return false;
    }

    function quit() {
        leaving(() => {
            desk.closing = true;
            Qt.quit();
        });
    }

    function showSheet(source: string) {
        sheet.setSource(source, { desk: desk });
        (sheet.item as T.Popup).open();
    }

    function startNew() { showSheet("NewDossierSheet.qml") }

    function begin(start: DossierStart) { leaving(() => actions.begin(start)) }

    function askForFile() { dialog.setSource("OpenDialog.qml", { desk: desk, visible: true }) }

    function openBundled() { leaving(() => actions.openBundled()) }

    /*! A dossier is opened, anything else imported; the first of several, which is said before. */
    function take(urls: list<url>) {
        const first = urls[0];
        const act = () => actions.isForeign(first) ? desk.importRequested([first])
                                                   : desk.leaving(() => actions.open(first));
        if (urls.length === 1)
            act();
        else
            ask(qsTr("Only “%1” is opened").arg(actions.nameOf(first)),
                [qsTr("Files are taken one at a time: %n other(s) are left out.", "", urls.length - 1)],
                [qsTr("Open it"), qsTr("Cancel")], index => index === 0 ? act() : undefined);
    }

    function openRecent(path: string) {
        if (actions.isThere(path)) {
            leaving(() => actions.openPath(path));
            return;
        }
        ask(qsTr("This file is not there any more"), [actions.shownPath(path)],
            [qsTr("Remove it from the list"), qsTr("Keep it")], index => {
                if (index === 0)
                    desk.recent.remove(path);
            });
    }

    /*! Reads the file again. What was not saved can be recovered at the next start. */
    function reload() {
        if (failed) {
            leaving(() => actions.reload());
            return;
        }
        if (!editor.modified) {
            actions.reload();
            return;
        }
        ask(qsTr("Read the file again?"),
            [qsTr("The window shows the file as it is on disk. What you have not saved is kept apart, and offered "
                  + "at the next start.")],
            [qsTr("Read it again"), qsTr("Cancel")], index => {
                if (index === 0)
                    actions.reload();
            });
    }

    /*! Saves, and does what waits for that. */
    function save(then: var) { follow(keeper.save(), then) }

    function saveAs(then: var) { askForPlace(qsTr("Save as"), url => desk.follow(keeper.saveAs(url), then)) }

    /*! A copy that is not written may be tried elsewhere; the window goes on in its own file whatever comes. */
    function saveCopy() {
        askForPlace(qsTr("Save a copy"), url => {
            const saving = keeper.saveCopy(url);
            if (saving === FileKeeper.Saved || saving === FileKeeper.Overtaken)
                desk.follow(saving, null);
            else
                desk.ask(qsTr("“%1” was not saved").arg(actions.nameOf(url)), [keeper.refusal],
                    [qsTr("Save a copy…"), qsTr("Cancel")], index => index === 0 ? desk.saveCopy() : undefined);
        });
    }

    function askForPlace(title: string, act: var) {
        dialog.setSource("SaveDialog.qml", { title: title, suggestion: keeper.suggestion, act: act, visible: true });
    }

    function follow(saving: int, then: var) {
        switch (saving) {
        case FileKeeper.Saved:
            actions.remember();
            if (then)
                then();
            break;
        case FileKeeper.NeedsPlace:
            if (keeper.refusal === "")
                saveAs(then);
            else
                offerOtherPlace(qsTr("“%1” cannot be saved where it is").arg(keeper.name), keeper.refusal, then);
            break;
        case FileKeeper.Overtaken:
            askWhose(then);
            break;
        case FileKeeper.Failed:
            offerOtherPlace(qsTr("“%1” was not saved").arg(keeper.name), keeper.refusal, then);
            break;
        }
    }

    function offerOtherPlace(title: string, why: string, then: var) {
        ask(title, [why], [qsTr("Save as…"), qsTr("Cancel")], index => {
            if (index === 0)
                desk.saveAs(then);
        });
    }

    /*! Somebody else changed the file, and so did this window. */
    function askWhose(then: var) {
        ask(qsTr("Somebody else changed “%1”").arg(keeper.name),
            [qsTr("It was changed on disk after you opened it, and you have changes of your own."),
             qsTr("Merge brings their changes into yours, as one step that can be undone. Nothing is written "
                  + "before you save.")],
            [qsTr("Merge"), qsTr("Keep mine apart…"), qsTr("Reload theirs"), qsTr("Cancel")], index => {
                if (index === 0)
                    desk.merge(then);
                if (index === 1)
                    desk.saveAs(then);
                if (index === 2)
                    actions.reload();
            });
    }

    function merge(then: var) {
        if (!keeper.merge()) {
            offerOtherPlace(qsTr("The file on disk cannot be merged"), keeper.refusal, then);
        } else if (keeper.conflicts.length > 0) {
            ask(qsTr("Merged, with %n conflict(s)", "", keeper.conflicts.length),
                [qsTr("Both of you changed these. They are as the file has them; change them again where you do "
                      + "not agree, or undo the merge."), ...keeper.conflicts],
                [qsTr("Close")], () => {});
        } else if (then) {
            save(then);
        }
    }

    function showBackups() { showSheet("BackupsSheet.qml") }

    /*! At the start: what a crash or a power cut left is offered. */
    function offerRecovery() {
        if (keeper.somethingToRecover())
            showRecovery();
    }

    function showRecovery() { showSheet("RecoverySheet.qml") }

    FileActions {
        id: actions

        workspace: desk.workspace
        preferences: desk.preferences
    }

    RecentFiles {
        id: recentFiles

        preferences: desk.preferences
        session: desk.workspace.session
    }

    Loader {
        id: question

        active: false
        sourceComponent: AskSheet {}
    }

    // By their addresses rather than their types: so what they import is read no sooner than they are.
    Loader { id: sheet }

    Loader { id: dialog }
}
