pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*!
    A small button that opens a menu above it. Its words say what is chosen; without words it is an arrow
    alone. `name` is what is chosen of, for its tooltip and a screen reader.
*/
T.Button {
    id: control

    required property string name
    /*! Of an AtlasMenu: made when it is first opened. */
    required property Component menu

    readonly property bool opened: (holder.item as T.Menu)?.visible ?? false

    function open() {
        holder.active = true;
        const opened = holder.item as T.Menu;
        // A press on the button is a click on it, which closes the menu.
        opened.closePolicy = T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent;
        opened.popup(control, 0, -opened.implicitHeight - 4);
    }

    function toggle() {
        if (control.opened)
            (holder.item as T.Menu).close();
        else
            control.open();
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(32, implicitContentHeight + 8)
    leftPadding: text === "" ? 3 : 8
    rightPadding: 3
    hoverEnabled: true
    opacity: enabled ? 1 : 0.45
    onClicked: control.toggle()

    Accessible.role: Accessible.ButtonMenu
    Accessible.name: control.text === "" ? control.name : qsTr("%1: %2").arg(control.name).arg(control.text)
    Accessible.onPressAction: control.open()

    Keys.onDownPressed: control.open()

    contentItem: Row {
        spacing: 2

        AtlasText {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: control.text
            color: control.hovered ? control.Theme.ink : control.Theme.ink2
            font: control.font
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron"
            colour: control.hovered ? control.Theme.ink : control.Theme.ink2
            width: 14
            height: 14
        }
    }

    background: Rectangle {
        radius: control.Theme.controlRadius
        color: Qt.alpha(control.Theme.lineStrong, control.hovered || control.down ? 0.18 : 0)

        FocusRing { visible: control.visualFocus }
    }

    font: Theme.body

    Loader {
        id: holder

        active: false
        sourceComponent: control.menu
    }

    Hint {
        shown: control.text === "" && (control.hovered || control.visualFocus)
               && !control.down && !control.opened
        text: control.name
    }
}
