pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*!
    What lies over the card while the dossier is written: a form, or a list of things to choose one from. Ctrl+Return
    saves; Escape leaves, and asks first where something would be lost.
*/
FocusScope {
    id: panel

    required property Workspace workspace
    required property real availableHeight
    readonly property Forms forms: workspace.forms
    readonly property bool opened: forms.open
    readonly property string title: forms.form?.title ?? forms.list?.title ?? ""
    /*! What had the keyboard's focus before the panel came, and has it again after. */
    property Item before: null

    function leave() {
        const ending = foot.item as EditFoot;
        if (ending && ending.asked !== "")
            ending.asked = "";
        else if (ending)
            ending.askToLeave();
        else
            forms.back();
    }

    /*! What is written was about to be lost to another page. */
    function askToLeave() { (foot.item as EditFoot)?.ask("leave") }

    function giveBack() {
        if (before)
            before.forceActiveFocus(Qt.OtherFocusReason);
        before = null;
    }

    function begin() {
        const lines = body.item as FormView;
        if (lines)
            lines.focusLine(0);
        else
            (body.item as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: 372
    implicitHeight: forms.form ? availableHeight
        : Math.min(availableHeight, head.height + ((body.item as Item)?.implicitHeight ?? 0) + 14)
    visible: opened && workspace.document.isOpen

    Accessible.role: Accessible.Pane
    Accessible.name: title

    onOpenedChanged: {
        if (opened)
            before = Window.activeFocusItem;
        else
            Qt.callLater(giveBack); // once the card can be seen again
    }
    Keys.onEscapePressed: event => {
        event.accepted = panel.opened
        if (panel.forms.picking !== Forms.NoPicking)
            panel.forms.endPicking()
        else
            panel.leave()
    }

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: panel.visible && panel.forms.form !== null
        onActivated: panel.forms.save()
    }

    Connections {
        target: panel.forms

        function onPageChanged() { if (panel.opened) Qt.callLater(panel.begin) }

        function onLeavingAsked() { Qt.callLater(panel.askToLeave) } // once a menu has given the focus back
    }

    Card {
        anchors.fill: parent

        MouseArea { // what lies under the panel is not for the pointer
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
            hoverEnabled: true
            preventStealing: true // by a handler that drags the map
            onWheel: wheel => wheel.accepted = true
        }

        Item {
            id: head

            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: Math.max(52, words.implicitHeight + 24)

            IconButton {
                id: backwards

                anchors { left: parent.left; leftMargin: 8; top: parent.top; topMargin: 10 }
                visible: panel.forms.nested
                iconName: "chevron-left"
                text: qsTr("Back")
                onClicked: panel.leave()
            }

            SpokenText {
                id: words

                anchors { left: parent.left; right: closer.left; top: parent.top }
                anchors.leftMargin: backwards.visible ? 44 : panel.Theme.cardPadding
                anchors.topMargin: 14
                text: panel.title
                font: panel.Theme.displayFont(19, 700)
                Accessible.role: Accessible.Heading
            }

            IconButton {
                id: closer

                anchors { right: parent.right; top: parent.top; margins: 10 }
                iconName: "close"
                text: qsTr("Close")
                onClicked: panel.leave()
            }
        }

        Loader {
            id: body

            anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: foot.top }
            anchors.bottomMargin: panel.forms.form ? 0 : 14
            sourceComponent: panel.forms.form ? formView : panel.forms.list ? listView : null
        }

        Loader {
            id: foot

            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            active: panel.forms.form !== null
            height: active ? (item as EditFoot)?.implicitHeight ?? 0 : 0
            sourceComponent: EditFoot {
                form: panel.forms.form
                onSaveRequested: panel.forms.save()
                onLeaveRequested: panel.forms.back()
                onRemoveRequested: panel.forms.remove()
            }
        }
    }

    Component {
        id: formView

        FormView {
            forms: panel.forms
            form: panel.forms.form
        }
    }

    Component {
        id: listView

        ThingListView {
            forms: panel.forms
            things: panel.forms.list
        }
    }
}
