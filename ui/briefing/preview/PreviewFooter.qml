import QtQuick
import QtQuick.Layouts
import Atlas.Theme

/*! What becomes of the pages: how many there are, what was saved, and the buttons. */
FocusScope {
    id: footer

    required property BriefingPreview preview
    readonly property BriefingExport exporting: preview.exporting
    readonly property PagePrinter printing: preview.printing
    readonly property bool busy: exporting.busy || printing.busy
    readonly property int done: exporting.busy ? exporting.done : printing.done
    readonly property int of: exporting.busy ? exporting.of : printing.of
    readonly property bool saved: exporting.savedFile.toString() !== "" && !busy
    readonly property string size: preview.pageCount === 0 ? ""
                                 : preview.shortened ? qsTr("One page; what has no room is left out")
                                 : preview.pageCount === 1 ? qsTr("Fits one page")
                                 : qsTr("%n page(s)", "", preview.pageCount)
    /*! What the words tell is less than the whole. */
    readonly property bool lacking: words.text === size && preview.shortened
    readonly property string work: exporting.busy
        ? of > 1 ? qsTr("Saving page %1 of %2").arg(done).arg(of) : qsTr("Saving…")
        : of > 1 ? qsTr("Making page %1 of %2 for the printer’s paper").arg(done).arg(of)
                 : qsTr("Making the page for the printer’s paper…")

    /*! To end what is being done; where nothing is, to leave the dialog. */
    signal cancelRequested()
    signal exportRequested()
    signal printRequested()

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
            visible: words.text !== ""
            name: footer.exporting.failed ? "error" : footer.lacking ? "warning" : "check"
            colour: footer.exporting.failed ? Theme.danger : footer.lacking ? Theme.warn : Theme.accent
        }

        AtlasText {
            id: words

            Layout.fillWidth: true
            text: footer.busy ? footer.work : footer.exporting.message || footer.size
            color: footer.exporting.failed ? Theme.danger : Theme.ink2
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideMiddle
            Accessible.role: footer.exporting.message !== "" ? Accessible.AlertMessage : Accessible.StaticText
            Accessible.name: text
            onTextChanged: if (text !== "") words.Accessible.announce(text)
        }

        ProgressBar {
            visible: footer.busy && footer.of > 1
            done: footer.done
            of: footer.of
        }

        AtlasButton {
            visible: footer.saved
            text: qsTr("Open")
            Accessible.description: qsTr("Open what was saved")
            onClicked: footer.exporting.openSaved()
        }

        AtlasButton {
            visible: footer.saved
            text: qsTr("Show in folder")
            onClicked: footer.exporting.showSaved()
        }

        AtlasButton {
            // One button for both: no save is left to itself.
            text: footer.busy ? qsTr("Stop") : footer.saved ? qsTr("Close") : qsTr("Cancel")
            onClicked: footer.cancelRequested()
        }

        AtlasButton {
            enabled: footer.preview.ready && !footer.busy
            text: qsTr("Export…")
            Accessible.description: qsTr("Save as PDF, SVG or PNG")
            onClicked: footer.exportRequested()
        }

        AtlasButton {
            enabled: footer.preview.ready && !footer.busy
            primary: true
            text: qsTr("Print…")
            onClicked: footer.printRequested()
        }
    }
}
