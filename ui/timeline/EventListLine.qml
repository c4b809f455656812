import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! One event to pick: its date and its title. */
T.AbstractButton {
    id: line

    required property string event
    required property string date
    required property string title
    required property string spoken
    required property bool conflict
    property bool current: false

    implicitHeight: Math.max(32, words.implicitHeight + 10)
    hoverEnabled: true
    focusPolicy: Qt.NoFocus // the list has it

    Accessible.role: Accessible.ListItem
    Accessible.name: line.spoken
    Accessible.selected: line.current
    Accessible.onPressAction: line.clicked()

    contentItem: Row {
        leftPadding: 8
        rightPadding: 8
        spacing: 10

        AtlasText {
            id: day

            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(116 * line.Theme.fontScale)
            text: line.date
            color: line.Theme.ink2
            font: line.Theme.note
            wrapMode: Text.WordWrap
        }

        AtlasText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - day.width - 26 - (sign.visible ? sign.width + parent.spacing : 0)
            text: line.title
            wrapMode: Text.WordWrap
        }

        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            width: 12
            height: 12
            visible: line.conflict
            name: "differ"
            colour: line.Theme.warn
        }
    }

    background: Rectangle {
        radius: line.Theme.smallControlRadius
        color: line.current || line.hovered ? line.Theme.accentSoft : "transparent"
    }
}
