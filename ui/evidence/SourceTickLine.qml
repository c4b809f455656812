import QtQuick
import Atlas.Theme

/*! A source with its tick. */
Item {
    id: line

    required property int index
    required property string name
    required property string detail
    required property string spoken
    required property bool ticked
    /*! The keyboard is on it. */
    required property bool current

    signal picked()
    signal pickedAlone()

    implicitHeight: words.implicitHeight + 8

    Accessible.role: Accessible.CheckBox
    Accessible.name: spoken
    Accessible.checkable: true
    Accessible.checked: ticked
    Accessible.focusable: true
    Accessible.focused: current
    Accessible.onPressAction: picked()
    Accessible.onToggleAction: picked()

    onCurrentChanged: {
        if (current) Accessible.announce(ticked ? qsTr("%1, ticked").arg(spoken) : spoken)
    }

    Rectangle {
        anchors.fill: parent
        radius: line.Theme.smallControlRadius
        color: hover.hovered ? line.Theme.accentSoft : "transparent"
        border.width: line.current ? 2 : 0
        border.color: line.Theme.accent
    }

    Rectangle {
        x: 8
        y: 6
        width: 16
        height: 16
        radius: 4
        color: line.ticked ? line.Theme.ink : line.Theme.raised
        border.width: line.ticked ? 0 : 1
        border.color: line.Theme.lineStrong

        Icon {
            anchors.centerIn: parent
            width: 12
            height: 12
            visible: line.ticked
            name: "check"
            colour: line.Theme.bg
        }
    }

    Column {
        id: words

        x: 34
        y: 4
        width: parent.width - x - 6

        AtlasText {
            width: parent.width
            text: line.name
            elide: Text.ElideRight
        }

        AtlasText {
            width: parent.width
            text: line.detail
            font: line.Theme.hint
            color: line.Theme.ink2
            elide: Text.ElideRight
        }
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        onSingleTapped: line.picked()
        onDoubleTapped: line.pickedAlone()
    }
}
