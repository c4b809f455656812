pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Atlas.Theme

/*! Over the map while no dossier is open. */
Card {
    id: page

    required property FileDesk desk

    radius: Theme.dialogRadius
    implicitWidth: 460 * Math.sqrt(Theme.fontScale)
    implicitHeight: column.implicitHeight + 56

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 28 }
        spacing: 8

        AtlasText {
            Layout.fillWidth: true
            text: qsTr("Open a dossier")
            font: page.Theme.eventTitle
            wrapMode: Text.WordWrap
            Accessible.role: Accessible.Heading
        }

        AtlasText {
            Layout.fillWidth: true
            text: qsTr("Drop a dossier file on this window, or choose one.")
            color: page.Theme.ink2
            wrapMode: Text.WordWrap
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 10
            spacing: 10

            AtlasButton {
                primary: true
                text: qsTr("Open…")
                keys: "Ctrl+O"
                onClicked: page.desk.askForFile()
            }

            AtlasButton {
                text: qsTr("New…")
                keys: "Ctrl+N"
                onClicked: page.desk.startNew()
            }

            AtlasButton {
                text: qsTr("Open the bundled dossier")
                onClicked: page.desk.openBundled()
            }
        }

        Divider {
            Layout.fillWidth: true
            Layout.topMargin: 12
            visible: page.desk.recent.count > 0
        }

        AtlasText {
            visible: page.desk.recent.count > 0
            text: qsTr("Recent")
            font: page.Theme.sectionHead
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: page.desk.recent

            RecentLine {
                Layout.fillWidth: true
                onChosen: page.desk.openRecent(path)
            }
        }
    }
}
