import QtQuick
import Atlas.Editing
import Atlas.Model
import Atlas.Theme

/*! What is done to the open dossier, step by step. */
AtlasMenu {
    id: menu

    required property Workspace workspace
    readonly property Editor editor: workspace.editor

    signal problemsRequested()

    title: qsTr("Edit")
    enabled: workspace.document.isOpen

    AtlasMenuItem {
        text: menu.editor.canUndo ? qsTr("Undo: %1").arg(menu.editor.undoName) : qsTr("Undo")
        keys: "Ctrl+Z"
        enabled: menu.editor.canUndo
        onTriggered: menu.editor.undo()
    }

    AtlasMenuItem {
        text: menu.editor.canRedo ? qsTr("Redo: %1").arg(menu.editor.redoName) : qsTr("Redo")
        keys: "Ctrl+Y"
        enabled: menu.editor.canRedo
        onTriggered: menu.editor.redo()
    }

    AtlasMenuSeparator {}

    AtlasMenuItem {
        text: qsTr("Edit what is selected…")
        keys: "F2"
        onTriggered: menu.workspace.forms.editSelection()
    }

    AddMenu { forms: menu.workspace.forms }

    ListsMenu { forms: menu.workspace.forms }

    AtlasMenuItem {
        text: qsTr("About this dossier…")
        onTriggered: menu.workspace.forms.editDossier()
    }

    AtlasMenuSeparator {}

    AtlasMenuItem {
        text: qsTr("Unsourced and doubtful…")
        onTriggered: menu.workspace.forms.showProblems()
    }

    AtlasMenuItem {
        text: qsTr("Problems (%1)…").arg(menu.workspace.problems.warnings)
        enabled: menu.workspace.problems.warnings > 0
        onTriggered: menu.problemsRequested()
    }
}
