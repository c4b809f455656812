pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Atlas.Theme

/*! As what to save the pages. */
Sheet {
    id: sheet

    required property BriefingExport exporting
    readonly property list<int> resolutions: [96, 150, 300, 600]
    readonly property bool isPng: exporting.kind === BriefingExport.Png
    readonly property string explanation:
        exporting.kind === BriefingExport.Pdf
            ? qsTr("Text can be selected and every line stays sharp. It carries the dossier and this view.")
        : exporting.kind === BriefingExport.ArchivalPdf
            ? qsTr("PDF/A-1b, for archives: everything to show it with is in the file. It carries no dossier.")
        : exporting.kind === BriefingExport.Svg ? qsTr("For drawing programs.")
        : qsTr("%1 × %2 pixels a page").arg(exporting.imageSize.width).arg(exporting.imageSize.height)

    signal saveRequested()

    title: qsTr("Export")
    implicitWidth: 440

    ColumnLayout {
        width: parent.width
        spacing: 12

        Segmented {
            Layout.fillWidth: true
            name: qsTr("Kind of file")
            labels: ["PDF", "PDF/A", "SVG", "PNG"]
            stretched: true
            current: sheet.exporting.kind
            onChosen: index => sheet.exporting.kind = index
        }

        RowLayout {
            visible: sheet.isPng
            spacing: 12

            AtlasText {
                text: qsTr("Dots an inch")
                color: Theme.ink2
                Accessible.ignored: true
            }

            AtlasComboBox {
                Layout.preferredWidth: 110
                name: qsTr("Dots an inch")
                model: sheet.resolutions.map(String)
                currentIndex: sheet.resolutions.indexOf(sheet.exporting.dpi)
                onActivated: index => sheet.exporting.dpi = sheet.resolutions[index]
            }
        }

        AtlasText {
            Layout.fillWidth: true
            text: sheet.explanation
            color: Theme.ink2
            wrapMode: Text.WordWrap
        }

        AtlasText {
            Layout.fillWidth: true
            visible: sheet.exporting.fileCount > 1
            text: qsTr("One page a file: %n file(s).", "", sheet.exporting.fileCount)
            wrapMode: Text.WordWrap
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 6
            spacing: 10

            Item { Layout.fillWidth: true }

            AtlasButton {
                text: qsTr("Cancel")
                onClicked: sheet.close()
            }

            AtlasButton {
                id: save

                primary: true
                text: qsTr("Save…")
                onClicked: {
                    sheet.close();
                    sheet.saveRequested();
                }
            }
        }
    }
}
