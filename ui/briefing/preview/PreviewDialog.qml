pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Model
import Atlas.Theme

/*! The pages for what the window shows, as they will be printed, and what can be chosen about them. */
T.Popup {
    id: dialog

    required property Workspace workspace
    /*! What days can be chosen. */
    required property int earliest
    required property int latest
    /*! Where choices are remembered. */
    property alias settings: preview.settings
    /*! The selected country's card is wanted, whatever was made the last time. */
    property alias wantsCountry: preview.wantsCountry
    /*! For what acts on the pages without the dialog's controls. */
    readonly property BriefingPreview preview: preview

    function print() {
        preview.print(dialog.contentItem);
    }

    /*! Escape ends a save, or pages for a printer, before it closes the dialog. */
    function stepBack() {
        if (preview.exporting.busy)
            preview.exporting.stop();
        else if (preview.printing.busy)
            preview.printing.stop();
        else
            dialog.close();
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Math.max(1140, 0.8 * (parent?.width ?? 0)), (parent?.width ?? 1140) - 48)
    height: Math.min(Math.max(812, 0.86 * (parent?.height ?? 0)), (parent?.height ?? 812) - 48)
    modal: true
    focus: true
    closePolicy: T.Popup.NoAutoClose
    popupType: T.Popup.Item
    onAboutToShow: {
        preview.active = true;
        options.begin();
    }
    onClosed: preview.active = false

    T.Overlay.modal: Rectangle { color: dialog.Theme.scrim }

    BriefingPreview {
        id: preview

        workspace: dialog.workspace
    }

    ExportSheet {
        id: exportSheet

        exporting: preview.exporting
        onSaveRequested: preview.exporting.choose(dialog.contentItem)
    }

    ReplaceSheet {
        exporting: preview.exporting
    }

    contentItem: FocusScope {
        focus: true

        Accessible.role: Accessible.Dialog
        Accessible.name: options.title

        Keys.onReturnPressed: dialog.print()
        Keys.onEnterPressed: dialog.print()
        Keys.onEscapePressed: dialog.stepBack()

        OptionsPane {
            id: options

            anchors { left: parent.left; top: parent.top; bottom: footer.top }
            width: Math.min(396 * (1 + Theme.fontScale) / 2, parent.width * 0.45)
            options: preview.options
            workspace: dialog.workspace
            earliest: dialog.earliest
            latest: dialog.latest
            focus: true
        }

        PagesPane {
            anchors { left: options.right; right: parent.right; top: parent.top; bottom: footer.top }
            preview: preview
        }

        PreviewFooter {
            id: footer

            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            preview: preview
            onCancelRequested: dialog.stepBack()
            onExportRequested: exportSheet.open()
            onPrintRequested: dialog.print()
        }
    }

    background: Card { radius: dialog.Theme.dialogRadius }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: dialog.Theme.cardDuration }
    }
}
