pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Atlas.Theme

/*! What can be chosen about the page: the left of the dialog. */
FocusScope {
    id: pane

    required property BriefingPreview preview
    readonly property string title: heading.text
    readonly property list<string> languages: ["en", "fr", "uk"]

    AtlasText {
        id: heading

        x: 24
        y: 20
        text: qsTr("Print or export")
        font: Theme.eventTitle
        Accessible.role: Accessible.Heading
    }

    ScrollArea {
        anchors { fill: parent; topMargin: heading.y + heading.height + 10 }
        leftPadding: 16
        rightPadding: 16
        bottomPadding: 12

        ColumnLayout {
            width: pane.width - 32
            spacing: 10

            TemplateRow { Layout.fillWidth: true }

            Divider { Layout.fillWidth: true; Layout.margins: 6 }

            GridLayout {
                Layout.fillWidth: true
                Layout.leftMargin: 8
                columns: 2
                columnSpacing: 16
                rowSpacing: 8

                AtlasText { text: qsTr("As of"); color: Theme.ink2 }

                DateChoice {
                    Layout.fillWidth: true
                    preview: pane.preview
                    focus: true
                }

                AtlasText { text: qsTr("Language"); color: Theme.ink2 }

                Segmented {
                    Layout.fillWidth: true
                    name: qsTr("Language of the page")
                    labels: ["EN", "FR", "UK"]
                    names: ["English", "Français", "Українська"]
                    stretched: true
                    current: pane.languages.indexOf(pane.preview.language)
                    onChosen: index => pane.preview.language = pane.languages[index]
                }

                AtlasText { text: qsTr("Paper"); color: Theme.ink2 }

                Segmented {
                    Layout.fillWidth: true
                    name: qsTr("Paper")
                    labels: ["A4", "Letter"]
                    names: [qsTr("A4, 210 by 297 mm"), qsTr("Letter, 8½ by 11 inches")]
                    stretched: true
                    current: pane.preview.letter ? 1 : 0
                    onChosen: index => pane.preview.letter = index === 1
                }

                AtlasText { text: qsTr("Colour"); color: Theme.ink2 }

                Segmented {
                    Layout.fillWidth: true
                    name: qsTr("Colour")
                    labels: [qsTr("Colour"), qsTr("Greyscale")]
                    stretched: true
                    current: pane.preview.greyscale ? 1 : 0
                    onChosen: index => pane.preview.greyscale = index === 1
                }
            }

            Divider { Layout.fillWidth: true; Layout.margins: 6 }

            BlockChoices {
                Layout.leftMargin: 8
                preview: pane.preview
            }
        }
    }
}
