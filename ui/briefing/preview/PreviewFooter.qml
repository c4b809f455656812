import QtQuick
import QtQuick.Layouts
import Atlas.Theme

/*! What becomes of the pages: how many there are, what was saved, and the buttons. */
FocusScope {
    id: footer

    required property BriefingPreview preview
    readonly property BriefingExport exporting: preview.exporting
    readonly property bool saved: exporting.savedFile.toString() !== "" && !exporting.busy
    readonly property string size: preview.pageCount === 0 ? ""
                                 : preview.shortened ? qsTr("One page; what has no room is left out")
                                 : preview.pageCount === 1 ? qsTr("Fits one page")
                                 : qsTr("%n page(s)", "", preview.pageCount)
    readonly property string saving: exporting.of > 1 ? qsTr("Saving page %1 of %2").arg(exporting.done)
                                                                                    .arg(exporting.of)
                                                      : qsTr("Saving…")

    signal cancelRequested()
    signal exportRequested()
    signal printRequested()

    implicitHeight: Math.max(62, row.implicitHeight + 24)

    component FooterButton: AtlasButton {
        // Return is the focused button's before it is the dialog's.
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
    }

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
            visible: words.text !== ""
            name: footer.exporting.failed ? "error" : "check"
            colour: footer.exporting.failed ? Theme.danger : Theme.accent
        }

        AtlasText {
            id: words

            Layout.fillWidth: true
            text: footer.exporting.busy ? footer.saving : footer.exporting.message || footer.size
            color: footer.exporting.failed ? Theme.danger : Theme.ink2
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideMiddle
            Accessible.role: footer.exporting.message !== "" ? Accessible.AlertMessage : Accessible.StaticText
            Accessible.name: text
            onTextChanged: if (text !== "") words.Accessible.announce(text)
        }

        ProgressBar {
            visible: footer.exporting.busy && footer.exporting.of > 1
            done: footer.exporting.done
            of: footer.exporting.of
        }

        FooterButton {
            visible: footer.exporting.busy
            text: qsTr("Stop")
            onClicked: footer.exporting.stop()
        }

        FooterButton {
            visible: footer.saved
            text: qsTr("Open")
            Accessible.description: qsTr("Open what was saved")
            onClicked: footer.exporting.openSaved()
        }

        FooterButton {
            visible: footer.saved
            text: qsTr("Show in folder")
            onClicked: footer.exporting.showSaved()
        }

        FooterButton {
            text: footer.saved ? qsTr("Close") : qsTr("Cancel")
            onClicked: footer.cancelRequested()
        }

        FooterButton {
            enabled: footer.preview.ready && !footer.exporting.busy
            text: qsTr("Export…")
            Accessible.description: qsTr("Save as PDF, SVG or PNG")
            onClicked: footer.exportRequested()
        }

        FooterButton {
            enabled: footer.preview.ready
            primary: true
            text: qsTr("Print…")
            onClicked: footer.printRequested()
        }
    }
}
