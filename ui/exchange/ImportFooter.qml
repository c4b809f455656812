import QtQuick
import QtQuick.Layouts
import Atlas.Theme

/*! What becomes of the rows, and the buttons. */
FocusScope {
    id: footer

    required property TableImport importing
    readonly property bool choosing: importing.stage === TableImport.Choosing
    readonly property bool busy: importing.stage === TableImport.Importing
    readonly property bool done: importing.stage === TableImport.Done
    /*! Why the report was not saved. */
    property string saveTrouble
    /*! Before there is a table, the sheet itself says what went wrong. */
    readonly property string trouble: importing.stage === TableImport.Nothing ? "" : importing.problem || saveTrouble
    readonly property bool failed: trouble !== ""
    readonly property string told: busy ? qsTr("Importing…")
                                 : failed ? trouble
                                 : importing.stage === TableImport.Made ? qsTr("The new dossier is made. %1").arg(importing.summary)
                                 : done ? qsTr("Imported. %1").arg(importing.summary)
                                 : importing.stage === TableImport.Choosing ? importing.summary : ""

    signal cancelRequested()
    signal fileRequested()
    signal openRequested()
    signal copyRequested()
    signal saveRequested()

    implicitHeight: Math.max(62, row.implicitHeight + 24)

    Rectangle {
        anchors.fill: parent
        color: footer.Theme.chrome
        bottomLeftRadius: footer.Theme.dialogRadius
        bottomRightRadius: footer.Theme.dialogRadius

        Divider { width: parent.width }
    }

    RowLayout {
        id: row

        anchors { fill: parent; leftMargin: 24; rightMargin: 22 }
        spacing: 10

        Icon {
            Layout.preferredWidth: 16
            Layout.preferredHeight: 16
            visible: words.text !== "" && !footer.busy
            name: footer.failed ? "error" : footer.importing.leftOut !== "" ? "warning" : "check"
            colour: footer.failed ? Theme.danger : footer.importing.leftOut !== "" ? Theme.warn : Theme.accent
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            AtlasText {
                id: words

                Layout.fillWidth: true
                text: footer.told
                color: footer.failed ? Theme.danger : Theme.ink
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
                Accessible.role: footer.failed ? Accessible.AlertMessage : Accessible.StaticText
                Accessible.name: text
                onTextChanged: if (text !== "") words.Accessible.announce(text)
            }

            AtlasText {
                Layout.fillWidth: true
                visible: text !== "" && !footer.busy && !footer.failed
                text: footer.importing.leftOut
                color: Theme.ink2
                elide: Text.ElideRight
            }
        }

        ProgressLine {
            visible: footer.busy
            progress: footer.importing.progress
        }

        AtlasButton {
            visible: footer.done
            iconName: "copy"
            text: qsTr("Copy report")
            onClicked: footer.copyRequested()
        }

        AtlasButton {
            visible: footer.done
            text: qsTr("Save report…")
            onClicked: footer.saveRequested()
        }

        AtlasButton {
            visible: footer.choosing
            text: qsTr("Another file…")
            onClicked: footer.fileRequested()
        }

        AtlasButton {
            text: footer.busy ? qsTr("Stop") : footer.done ? qsTr("Close") : qsTr("Cancel")
            onClicked: footer.cancelRequested()
        }

        AtlasButton {
            visible: footer.importing.stage === TableImport.Made
            primary: true
            text: qsTr("Open the new dossier")
            onClicked: footer.openRequested()
        }

        AtlasButton {
            visible: footer.choosing || footer.busy
            enabled: footer.importing.ready
            primary: true
            text: qsTr("Import")
            onClicked: footer.importing.import()
        }
    }
}
