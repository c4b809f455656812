import QtQuick
import QtQuick.Layouts
import Atlas.Theme

/*! What becomes of the page: how many pages it takes, what was saved, and the buttons. */
FocusScope {
    id: footer

    required property BriefingPreview preview
    readonly property bool spoke: preview.message !== ""
    readonly property string size: preview.shortened ? qsTr("One page; what has no room is left out")
                                 : preview.pageCount === 1 ? qsTr("Fits one page")
                                 : qsTr("%n page(s)", "", preview.pageCount)

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
            name: footer.preview.failed ? "error" : "check"
            colour: footer.preview.failed ? Theme.danger : Theme.accent
        }

        AtlasText {
            id: words

            Layout.fillWidth: true
            text: footer.spoke ? footer.preview.message : footer.size
            color: footer.preview.failed ? Theme.danger : Theme.ink2
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 3
            elide: Text.ElideMiddle
            Accessible.role: footer.spoke ? Accessible.AlertMessage : Accessible.StaticText
            Accessible.name: text
            onTextChanged: if (footer.spoke) words.Accessible.announce(text)
        }

        AtlasButton {
            text: footer.spoke && !footer.preview.failed ? qsTr("Close") : qsTr("Cancel")
            onClicked: footer.cancelRequested()
        }

        AtlasButton {
            text: qsTr("Export…")
            Accessible.description: qsTr("Save as PDF, SVG or PNG")
            onClicked: footer.exportRequested()
        }

        AtlasButton {
            primary: true
            text: qsTr("Print…")
            onClicked: footer.printRequested()
        }
    }
}
