pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Atlas.Model
import Atlas.Theme

/*! As what to export the dossier for other programs, and what each of them cannot hold. */
Sheet {
    id: sheet

    required property Workspace workspace
    /*! The path of the exchange program. */
    required property string program
    readonly property TableExport exporting: table

    function askForPlace() {
        const format = table.formats[table.format];
        place.ask(sheet.contentItem, qsTr("Export the dossier"), table.suggestedName,
                  "%1 (*%2)".arg(format.name).arg(format.suffix));
    }

    title: qsTr("Export for other programs")
    implicitWidth: 860
    onAboutToShow: {
        table.begin();
        formats.forceActiveFocus(Qt.OtherFocusReason);
    }
    onClosed: table.stop()

    TableExport {
        id: table

        session: sheet.workspace.session
        document: sheet.workspace.document
        program: sheet.program
    }

    SavePlace {
        id: place

        onChosen: path => table.writeTo(path)
    }

    Clipboard { id: clipboard }

    ColumnLayout {
        width: parent.width
        spacing: 16

        RowLayout {
            Layout.fillWidth: true
            spacing: 26

            FormatChoices {
                id: formats

                Layout.preferredWidth: 330
                Layout.alignment: Qt.AlignTop
                enabled: !table.writing
                exporting: table
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                enabled: !table.writing
                spacing: 12

                AtlasText {
                    Layout.fillWidth: true
                    text: table.lens
                    color: Theme.ink2
                    wrapMode: Text.WordWrap
                }

                Segmented {
                    Layout.fillWidth: true
                    visible: table.asksTable
                    name: qsTr("Table")
                    labels: [qsTr("Events"), qsTr("Members"), qsTr("Sources")]
                    stretched: true
                    current: table.table
                    onChosen: index => table.table = index
                }

                Segmented {
                    Layout.fillWidth: true
                    visible: table.asksDay
                    name: qsTr("Statuses")
                    labels: [qsTr("Over time"), qsTr("As of %1").arg(table.day)]
                    stretched: true
                    current: table.asOfDay ? 1 : 0
                    onChosen: index => table.asOfDay = index === 1
                }

                AtlasText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: table.contents
                    font: Theme.bodyStrong
                    wrapMode: Text.WordWrap
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }

                Divider { Layout.fillWidth: true }

                LossList {
                    Layout.fillWidth: true
                    exporting: table
                }
            }
        }

        Divider { Layout.fillWidth: true }

        RowLayout {
            Layout.fillWidth: true
            spacing: 10

            Icon {
                Layout.preferredWidth: 16
                Layout.preferredHeight: 16
                visible: table.message !== ""
                name: table.failed ? "error" : "check"
                colour: table.failed ? Theme.danger : Theme.accent
            }

            AtlasText {
                id: words

                Layout.fillWidth: true
                text: table.writing ? qsTr("Writing…") : table.message
                color: table.failed ? Theme.danger : Theme.ink2
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideMiddle
                Accessible.role: table.failed ? Accessible.AlertMessage : Accessible.StaticText
                Accessible.name: text
                onTextChanged: if (text !== "") words.Accessible.announce(text)
            }

            ProgressLine {
                visible: table.writing
                progress: -1
            }

            AtlasButton {
                visible: table.writtenPath !== ""
                iconName: "copy"
                text: qsTr("Copy path")
                onClicked: clipboard.copy(table.writtenPath)
            }

            AtlasButton {
                text: table.writing ? qsTr("Stop") : table.writtenPath !== "" ? qsTr("Close") : qsTr("Cancel")
                onClicked: table.writing ? table.stop() : sheet.close()
            }

            AtlasButton {
                enabled: !table.writing
                primary: true
                text: qsTr("Export…")
                onClicked: sheet.askForPlace()
            }
        }
    }
}
