pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Atlas.Model
import Atlas.Theme

/*! What became of the file meanwhile, and what to do about it. Lies over the map until something is done. */
Card {
    id: banner

    required property FileDesk desk
    readonly property FileKeeper keeper: desk.keeper
    readonly property bool changed: keeper.outside === FileKeeper.Changed
    readonly property bool gone: keeper.outside === FileKeeper.Gone
    readonly property string sentence:
        keeper.notice !== "" ? keeper.notice
        : changed && desk.editor.modified ? qsTr("“%1” changed on disk, and has changes of yours here.").arg(keeper.name)
        : changed ? qsTr("“%1” changed on disk.").arg(keeper.name)
        : gone ? qsTr("“%1” is not where it was any more. Save writes it there again.").arg(keeper.name) : ""

    visible: sentence !== ""
    implicitWidth: Math.min(row.implicitWidth + 32, 760)
    implicitHeight: row.implicitHeight + 16

    Accessible.role: Accessible.AlertMessage
    Accessible.name: sentence

    onSentenceChanged: {
        if (sentence !== "")
            banner.Accessible.announce(sentence, Accessible.Polite)
    }

    MouseArea { // what lies under it is not for the pointer
        anchors.fill: parent
        hoverEnabled: true
    }

    RowLayout {
        id: row

        anchors { fill: parent; leftMargin: 16; rightMargin: 10; topMargin: 8; bottomMargin: 8 }
        spacing: 12

        Icon {
            name: "warning"
            colour: banner.Theme.warn
        }

        AtlasText {
            Layout.fillWidth: true
            text: banner.sentence
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        AtlasButton {
            visible: banner.changed && banner.keeper.notice === ""
            small: true
            text: banner.desk.editor.modified ? qsTr("Merge…") : qsTr("Reload")
            onClicked: banner.desk.editor.modified ? banner.desk.askWhose(null) : banner.desk.files.reload()
        }

        IconButton {
            visible: banner.keeper.notice !== ""
            iconName: "close"
            text: qsTr("Close")
            onClicked: banner.keeper.forgetNotice()
        }
    }
}
