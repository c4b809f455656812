import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! One row of the key: a surface, its name, how many have it, and whether the map shows them. */
T.AbstractButton {
    id: row

    /*! The surface. */
    default property alias swatch: sample.data
    required property string label
    /*! What stands before names on the map. */
    property string glyph
    required property int count
    required property bool hidden
    required property string spoken

    readonly property bool dimmed: count === 0 || hidden

    /*! To show this one alone, or all again. */
    signal onlyRequested()

    implicitHeight: Math.max(30, name.implicitHeight + 12)
    hoverEnabled: true

    Accessible.role: Accessible.CheckBox
    Accessible.name: spoken
    Accessible.checkable: true
    Accessible.checked: !hidden
    Accessible.description: qsTr("Ctrl+Space shows only this")
    Accessible.onToggleAction: row.clicked()
    Keys.onPressed: event => {
        const act = event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = act && (event.modifiers & Qt.ControlModifier);
        if (event.accepted)
            row.onlyRequested();
    }

    contentItem: Item {
        Item {
            id: sample

            x: 8
            anchors.verticalCenter: parent.verticalCenter
            width: 22
            height: 15
            opacity: row.dimmed ? 0.75 : 1
        }

        AtlasText {
            id: name

            anchors {
                left: parent.left
                leftMargin: 40
                right: sign.left
                rightMargin: 8
                verticalCenter: parent.verticalCenter
            }
            text: row.label
            elide: Text.ElideRight
            color: row.dimmed ? row.Theme.ink3 : row.Theme.ink
        }

        AtlasText {
            id: sign

            anchors { right: number.left; verticalCenter: parent.verticalCenter }
            rightPadding: text === "" ? 0 : 7
            text: row.glyph
            color: row.dimmed ? row.Theme.ink3 : row.Theme.ink2
        }

        AtlasText {
            id: number

            anchors { right: eye.left; rightMargin: 10; verticalCenter: parent.verticalCenter }
            text: row.count
            font: row.Theme.bodyStrong
            color: row.dimmed ? row.Theme.ink3 : row.Theme.ink
        }

        Icon {
            id: eye

            anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
            width: 15
            height: 15
            opacity: row.count === 0 && !row.hidden ? 0.55 : 1
            name: row.hidden ? "eye-off" : "eye"
            colour: row.hovered ? row.Theme.ink : row.Theme.ink3
        }
    }

    background: Rectangle {
        radius: row.Theme.smallControlRadius
        color: row.hovered || row.down ? Qt.alpha(row.Theme.lineStrong, 0.14) : "transparent"

        FocusRing {
            anchors.margins: 0
            visible: row.visualFocus
        }
    }

    MouseArea { // a button hears neither the right button nor the keyboard's modifiers
        anchors.fill: parent
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onPressed: mouse => mouse.accepted = mouse.button === Qt.RightButton
                                             || (mouse.modifiers & Qt.ControlModifier) !== 0
        onClicked: row.onlyRequested()
    }

    Hint {
        shown: row.hovered && !row.down
        text: row.hidden ? qsTr("Show on the map (Ctrl+click: only this)")
                         : qsTr("Hide on the map (Ctrl+click: show only this)")
    }
}
