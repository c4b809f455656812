pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Atlas.Theme

/*! What can be chosen about an import: the left of the sheet. */
FocusScope {
    id: pane

    required property TableImport importing
    readonly property ImportChoices choices: importing.choices
    readonly property string title: heading.text
    readonly property list<string> languages: ["en", "fr", "uk"]
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

    onFocusedChanged: if (area.activeFocus && focused) reveal(focused)

    AtlasText {
        id: heading

        anchors { left: parent.left; right: parent.right; top: parent.top }
        anchors { leftMargin: 24; rightMargin: 24; topMargin: 20 }
        text: qsTr("Import")
        font: Theme.eventTitle
        Accessible.role: Accessible.Heading
    }

    AtlasText {
        id: file

        anchors { left: heading.left; right: heading.right; top: heading.bottom; topMargin: 4 }
        text: pane.importing.format === "" ? pane.importing.name
                                           : qsTr("%1 · %2").arg(pane.importing.name).arg(pane.importing.format)
        color: Theme.ink2
        elide: Text.ElideMiddle
    }

    ScrollArea {
        id: area

        anchors { fill: parent; topMargin: file.y + file.height + 14 }
        leftPadding: 24
        rightPadding: 16
        bottomPadding: 12
        focus: true

        ColumnLayout {
            width: pane.width - 40
            spacing: 10

            AtlasText {
                visible: ticks.visible
                text: qsTr("Tables")
                font: Theme.sectionHead
            }

            TableTicks {
                id: ticks

                Layout.fillWidth: true
                visible: pane.importing.tables.length > 1
                importing: pane.importing
            }

            Divider {
                Layout.fillWidth: true
                visible: ticks.visible
            }

            GridLayout {
                Layout.fillWidth: true
                columns: 2
                columnSpacing: 12
                rowSpacing: 8

                FieldLabel { text: qsTr("Rows are") }

                Segmented {
                    Layout.fillWidth: true
                    focus: true
                    name: qsTr("Rows are")
                    labels: [qsTr("Events"), qsTr("Statuses"), qsTr("Sources")]
                    stretched: true
                    current: pane.importing.rowKind
                    onChosen: index => pane.importing.rowKind = index
                }

                FieldLabel {
                    visible: order.visible
                    text: qsTr("03/04/2025 is")
                }

                ChoiceBox {
                    id: order

                    Layout.fillWidth: true
                    visible: pane.importing.asksDateOrder
                    name: qsTr("Order of days and months")
                    model: [qsTr("Not decided: 3 April"), qsTr("3 April: the day first"),
                            qsTr("4 March: the month first")]
                    choice: pane.choices.dateOrder
                    onActivated: index => pane.choices.dateOrder = index
                }

                FieldLabel {
                    visible: status.visible
                    text: qsTr("Status")
                }

                ChoiceBox {
                    id: status

                    Layout.fillWidth: true
                    visible: pane.importing.rowKind === 1 && pane.choices.statusNames.length > 0
                    name: qsTr("Status of rows that name none")
                    model: pane.choices.statusNames
                    choice: pane.choices.status
                    onActivated: index => pane.choices.status = index
                }

                FieldLabel { text: qsTr("Texts are in") }

                Segmented {
                    Layout.fillWidth: true
                    name: qsTr("Language of the texts")
                    labels: Theme.fontScale > 1.2 ? ["EN", "FR", "UK"] : names
                    names: ["English", "Français", "Українська"]
                    stretched: true
                    current: pane.languages.indexOf(pane.choices.language)
                    onChosen: index => pane.choices.language = pane.languages[index]
                }
            }

            SourceFields {
                Layout.fillWidth: true
                choices: pane.choices
            }

            TextFormat {
                Layout.fillWidth: true
                visible: pane.importing.isText
                importing: pane.importing
            }

            Divider { Layout.fillWidth: true }

            GridLayout {
                Layout.fillWidth: true
                columns: 2
                columnSpacing: 12
                rowSpacing: 8

                FieldLabel {
                    visible: pane.choices.hasDossier
                    text: qsTr("Into")
                }

                Segmented {
                    Layout.fillWidth: true
                    visible: pane.choices.hasDossier
                    name: qsTr("Into")
                    labels: [qsTr("This dossier"), qsTr("A new one")]
                    stretched: true
                    current: pane.choices.asNewDossier ? 1 : 0
                    onChosen: index => pane.choices.asNewDossier = index === 1
                }

                FieldLabel {
                    visible: title.visible
                    text: qsTr("Its title")
                }

                AtlasTextField {
                    id: title

                    Layout.fillWidth: true
                    visible: pane.choices.asNewDossier
                    text: pane.choices.title
                    valid: text.trim() !== ""
                    Accessible.name: qsTr("Title of the new dossier")
                    onTextEdited: pane.choices.title = text
                }
            }
        }
    }
}
