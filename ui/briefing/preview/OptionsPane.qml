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
        Accessible.description: qsTr("All choices as they are at first, and the window's date and language")
        onClicked: pane.options.reset()
    }
}
