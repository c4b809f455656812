import QtQuick
import QtQuick.Layouts
import Atlas.Theme

/*! Asks before further files of a series are replaced. */
Sheet {
    id: sheet

    required property BriefingExport exporting

    title: qsTr("Replace files?")
    implicitWidth: 420
    visible: exporting.standing > 0
    onClosed: if (exporting.standing > 0) exporting.keep()

    ColumnLayout {
        width: parent.width
        spacing: 16

        AtlasText {
            Layout.fillWidth: true
            text: qsTr("%n other file(s) of these pages' names are there already.", "", sheet.exporting.standing)
            wrapMode: Text.WordWrap
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 10

            Item { Layout.fillWidth: true }

            AtlasButton {
                text: qsTr("Keep them")
                onClicked: sheet.exporting.keep()
            }

            AtlasButton {
                primary: true
                text: qsTr("Replace")
                onClicked: sheet.exporting.replace()
            }
        }
    }
}
