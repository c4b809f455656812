pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Model
import Atlas.Theme

/*! The page for what the window shows, as it will be printed, and its options. Print or save it from here. */
T.Popup {
    id: dialog

    required property Session session
    required property Document document
    required property BoundarySource boundaries
    /*! Where choices are remembered. */
    property alias settings: preview.settings
    /*! For what acts on the page without the dialog's controls. */
    readonly property BriefingPreview preview: preview

    function print() {
        preview.print(dialog.contentItem)
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(1140, (parent?.width ?? 1140) - 48)
    height: Math.min(812, (parent?.height ?? 812) - 48)
    modal: true
    focus: true
    popupType: T.Popup.Item
    onAboutToShow: preview.active = true
    onClosed: preview.active = false

    T.Overlay.modal: Rectangle { color: dialog.Theme.scrim }

    BriefingPreview {
        id: preview

        session: dialog.session
        document: dialog.document
        boundaries: dialog.boundaries
    }

    ExportDialog {
        id: exporter

        preview: preview
    }

    contentItem: FocusScope {
        focus: true

        Accessible.role: Accessible.Dialog
        Accessible.name: options.title

        Keys.onReturnPressed: dialog.print()
        Keys.onEnterPressed: dialog.print()

        OptionsPane {
            id: options

            anchors { left: parent.left; top: parent.top; bottom: footer.top }
            width: Math.min(384, parent.width * 0.4)
            preview: preview
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
            onCancelRequested: dialog.close()
            onExportRequested: exporter.choose()
            onPrintRequested: dialog.print()
        }
    }

    background: Card { radius: dialog.Theme.dialogRadius }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: dialog.Theme.cardDuration }
    }
}
