pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Cards
import Atlas.Theme

/*! Asks before an address goes to the browser, and shows all of it. Cancel is what Return means. */
Sheet {
    id: sheet

    /*! As the browser gets it: ASCII. */
    property string address
    property string host
    /*! Nothing took the address. */
    property bool failed: false

    signal confirmed()

    function ask(asked: string, itsHost: string) {
        address = asked
        host = itsHost
        failed = false
        open()
        cancel.forceActiveFocus(Qt.OtherFocusReason)
    }

    title: qsTr("Open this address in the browser?")

    Column {
        width: parent.width
        spacing: 12

        SpokenText {
            width: parent.width
            text: qsTr("Site: %1").arg(sheet.host)
            font: sheet.Theme.bodyStrong
            wrapMode: Text.WrapAnywhere
        }

        Rectangle {
            width: parent.width
            height: whole.height + 20
            radius: sheet.Theme.controlRadius
            color: sheet.Theme.chrome
            border.width: 1
            border.color: sheet.Theme.line

            TextEdit {
                id: whole

                x: 12
                y: 10
                width: parent.width - 24
                text: sheet.address
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.WrapAnywhere
                font.family: "monospace"
                font.pixelSize: sheet.Theme.body.pixelSize
                color: sheet.Theme.ink
                readOnly: true
                selectByMouse: true
                selectionColor: sheet.Theme.accent
                selectedTextColor: sheet.Theme.bg
                Accessible.role: Accessible.StaticText
                Accessible.name: sheet.address
            }
        }

        SpokenText {
            width: parent.width
            text: sheet.failed ? qsTr("No browser took the address.")
                               : qsTr("Your browser will contact this site. Coalition Atlas itself opens no "
                                      + "connection.")
            font: sheet.Theme.note
            color: sheet.failed ? sheet.Theme.danger : sheet.Theme.ink2
            wrapMode: Text.WordWrap
        }

        Row {
            anchors.right: parent.right
            spacing: 8

            AtlasButton {
                id: cancel

                primary: true
                text: qsTr("Cancel")
                onClicked: sheet.close()
            }

            AtlasButton {
                text: qsTr("Open in the browser")
                onClicked: sheet.confirmed()
            }
        }
    }
}
