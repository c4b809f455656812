pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Atlas.Model
import Atlas.Theme

/*! What can be chosen about the pages: the left of the dialog. */
FocusScope {
    id: pane

    required property BriefingOptions options
    required property Workspace workspace
    /*! What days can be chosen. */
    required property int earliest
    required property int latest
    readonly property string title: heading.text
    readonly property Item focused: Window.activeFocusItem

    /*! Scrolls what has the keyboard into sight. */
    function reveal(item: Item) {
        const flick = area.contentItem as Flickable;
        const margin = 12;
        const top = item.mapToItem(flick.contentItem, 0, 0).y;
        if (top - margin < flick.contentY)
            flick.contentY = Math.max(0, top - margin);
        else if (top + item.height + margin > flick.contentY + flick.height)
            flick.contentY = Math.min(flick.contentHeight, top + item.height + margin) - flick.height;
    }

    /*! As the dialog opens: the keyboard on the templates, with nothing scrolled away. */
    function begin() {
        (area.contentItem as Flickable).contentY = 0;
        area.focus = true;
        templates.focus = true;
    }

    onFocusedChanged: if (area.activeFocus && focused) reveal(focused)

    AtlasText {
        id: heading

        x: 24
        y: 20
        width: reset.x - x - 8
        text: qsTr("Print or export")
        font: Theme.eventTitle
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
    }

    ScrollArea {
        id: area

        anchors { fill: parent; topMargin: heading.y + heading.height + 10 }
        leftPadding: 16
        rightPadding: 16
        bottomPadding: 12
        focus: true

        ColumnLayout {
            width: pane.width - 32
            spacing: 10

            TemplateChoices {
                id: templates

                Layout.fillWidth: true
                options: pane.options
                focus: true
            }

            Divider { Layout.fillWidth: true; Layout.margins: 6 }

            SubjectChoices {
                Layout.fillWidth: true
                Layout.leftMargin: 8
                options: pane.options
                workspace: pane.workspace
                earliest: pane.earliest
                latest: pane.latest
            }

            PaperChoices {
                Layout.fillWidth: true
                Layout.leftMargin: 8
                options: pane.options
                boundaryChoices: pane.workspace.boundaryChoices
            }

            Divider { Layout.fillWidth: true; Layout.margins: 6 }

            OptionSection {
                Layout.fillWidth: true
                Layout.leftMargin: 8
                title: qsTr("Blocks")
                open: true

                BlockChoices {
                    width: parent.width
                    options: pane.options
                }
            }

            OptionSection {
                Layout.fillWidth: true
                Layout.leftMargin: 8
                title: qsTr("Header")

                HeaderFields {
                    width: parent.width
                    options: pane.options
                }
            }

            OptionSection {
                Layout.fillWidth: true
                Layout.leftMargin: 8
                title: qsTr("Notes")

                NotesField {
                    width: parent.width
                    options: pane.options
                }
            }
        }
    }

    AtlasButton {
        id: reset

        anchors { right: parent.right; rightMargin: 16; verticalCenter: heading.verticalCenter }
        small: true
        text: qsTr("Reset")
        Accessible.description:
            qsTr("All choices as at first, and the window's date and language. What was typed stays.")
        onClicked: pane.options.reset()
    }
}
