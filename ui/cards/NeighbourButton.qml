import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! To the event before or after the shown one. */
T.Button {
    id: button

    property bool forward: false
    /*! Date and place of that event; empty: there is none, and `none` says so. */
    required property string label
    required property string none

    implicitHeight: 32
    hoverEnabled: true
    enabled: label !== ""
    leftPadding: 10
    rightPadding: 10
    text: enabled ? label : none

    Accessible.name: enabled ? (forward ? qsTr("Next event: %1") : qsTr("Previous event: %1")).arg(label) : none

    contentItem: Item {
        Icon {
            id: arrow

            x: button.forward ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
            visible: button.enabled
            width: 14
            height: 14
            name: button.forward ? "arrow-right" : "arrow-left"
            colour: button.Theme.ink
        }

        AtlasText {
            anchors { fill: parent; leftMargin: arrow.visible ? 18 : 0; rightMargin: arrow.visible ? 18 : 0 }
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            text: button.text
            font: button.Theme.note
            color: button.enabled ? button.Theme.ink : button.Theme.ink3
        }
    }

    background: Rectangle {
        radius: button.Theme.controlRadius
        color: button.hovered && button.enabled ? button.Theme.chrome : button.Theme.raised
        border.width: 1
        border.color: button.enabled ? button.Theme.lineStrong : button.Theme.line

        FocusRing { visible: button.visualFocus }
    }
}
