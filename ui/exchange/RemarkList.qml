pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! What was not understood, row by row. */
ListView {
    id: list

    required property RemarkModel remarks
    /*! How many more there are than are listed. */
    required property int unlisted

    clip: true
    model: remarks
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    T.ScrollBar.vertical: ThinScrollBar {}

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Remarks")

    delegate: Item {
        id: line

        required property string place
        required property string sentence
        required property string hint
        required property bool warning

        width: ListView.view.width - 14
        implicitHeight: words.implicitHeight + 10

        Accessible.role: Accessible.ListItem
        Accessible.name: words.text

        Icon {
            y: 6
            width: 15
            height: 15
            name: line.warning ? "warning" : "error"
            colour: line.warning ? Theme.warn : Theme.danger
        }

        AtlasText {
            id: words

            anchors { left: parent.left; right: parent.right; leftMargin: 26; verticalCenter: parent.verticalCenter }
            text: (line.place === "" ? "" : line.place + ": ") + line.sentence + "."
                  + (line.hint === "" ? "" : " " + line.hint)
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }

    footer: AtlasText {
        width: ListView.view.width
        height: visible ? implicitHeight + 8 : 0
        visible: list.unlisted > 0
        text: qsTr("and %n more remark(s)", "", list.unlisted)
        color: Theme.ink2
    }

    FocusRing {
        visible: list.activeFocus
        anchors.margins: -2
    }
}
