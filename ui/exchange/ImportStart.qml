import QtQuick
import QtQuick.Layouts
import Atlas.Theme

/*! Before there is a table: where it comes from, and why the last one could not be read. */
FocusScope {
    id: start

    required property TableImport importing
    required property bool canPaste
    readonly property bool opening: importing.stage === TableImport.Opening

    signal fileRequested()
    signal pasteRequested()

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80, 560)
        spacing: 18

        AtlasText {
            Layout.fillWidth: true
            text: qsTr("Import")
            font: Theme.eventTitle
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }

        AtlasText {
            Layout.fillWidth: true
            text: start.opening ? qsTr("Reading %1…").arg(start.importing.name)
                : qsTr("A table of events, of states and their statuses, or of sources: CSV, Excel, OpenDocument, "
                       + "GeoJSON, KML, GeoPackage, iCalendar, TimelineJS. Before anything is imported you see how "
                       + "it is understood, and can change that.")
            color: Theme.ink2
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
        }

        Rectangle {
            Layout.fillWidth: true
            visible: start.importing.problem !== "" && !start.opening
            implicitHeight: trouble.implicitHeight + 24
            radius: Theme.controlRadius
            color: Theme.dangerSoft

            Accessible.role: Accessible.AlertMessage
            Accessible.name: trouble.text

            AtlasText {
                id: trouble

                anchors { fill: parent; margins: 12 }
                text: start.importing.problem
                color: Theme.danger
                wrapMode: Text.Wrap
                Accessible.ignored: true
                onTextChanged: if (text !== "") trouble.Accessible.announce(text)
            }
        }

        ProgressLine {
            Layout.alignment: Qt.AlignHCenter
            visible: start.opening
            progress: -1
        }

        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            visible: !start.opening
            spacing: 10

            AtlasButton {
                primary: true
                focus: true
                iconName: "file"
                text: qsTr("Choose a file…")
                onClicked: start.fileRequested()
            }

            AtlasButton {
                enabled: start.canPaste
                iconName: "table"
                text: qsTr("Paste a table")
                keys: "Ctrl+V"
                onClicked: start.pasteRequested()
            }
        }

        AtlasText {
            Layout.fillWidth: true
            visible: !start.opening
            text: qsTr("Or drop a file here. Nothing is fetched, and nothing in a file is executed.")
            font: Theme.note
            color: Theme.ink3
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
