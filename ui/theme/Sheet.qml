pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/*! A dialog over the window, which dims: a title, a close button, and what it is about. Esc closes it. */
T.Popup {
    id: sheet

    required property string title
    default property alias body: holder.data

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    implicitWidth: 520
    implicitHeight: Math.min(contentItem.implicitHeight + topPadding + bottomPadding,
                             (parent?.height ?? 600) - 48)
    width: Math.min(implicitWidth, (parent?.width ?? 800) - 48)
    padding: 24
    modal: true
    focus: true
    popupType: T.Popup.Item

    T.Overlay.modal: Rectangle { color: sheet.Theme.scrim }

    contentItem: FocusScope {
        implicitHeight: Math.ceil(heading.height + 16 + holder.childrenRect.height)
        focus: true

        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title

        AtlasText {
            id: heading

            anchors { left: parent.left; right: closer.left; top: parent.top }
            text: sheet.title
            font: sheet.Theme.eventTitle
            wrapMode: Text.WordWrap
            Accessible.role: Accessible.Heading
        }

        IconButton {
            id: closer

            anchors { right: parent.right; top: parent.top; margins: -6 }
            iconName: "close"
            text: qsTr("Close")
            onClicked: sheet.close()
        }

        ScrollArea {
            // What scrolls is clipped, with room for the focus ring of what lies at its edge.
            anchors { left: parent.left; right: parent.right; top: heading.bottom; bottom: parent.bottom
                      margins: -6; topMargin: 10 }
            padding: 6
            contentHeight: holder.childrenRect.height

            Item {
                id: holder

                width: parent.width
                height: childrenRect.height
            }
        }
    }

    background: Card { radius: sheet.Theme.dialogRadius }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: sheet.Theme.cardDuration }
    }
}
