import QtQuick
import Atlas.Theme

/*! A column's name, and what it is taken for. */
FocusScope {
    id: head

    required property string name
    required property int choice
    required property list<string> choices
    required property bool ignored
    /*! It is the one that the keyboard comes to first. */
    property bool isStop: false

    signal chosen(choice: int)
    /*! The column before (-1) or after (1) is wanted. */
    signal stepped(by: int)

    implicitHeight: words.implicitHeight + 6 + box.implicitHeight

    HoverHandler { id: hover }

    AtlasText {
        id: words

        anchors { left: parent.left; right: parent.right; leftMargin: 10; rightMargin: 6 }
        text: head.name
        font: Theme.bodyStrong
        color: head.ignored ? Theme.ink3 : Theme.ink
        elide: Text.ElideRight
        Accessible.role: Accessible.ColumnHeader

        Hint {
            shown: hover.hovered && words.truncated
            text: head.name
        }
    }

    ChoiceBox {
        id: box

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: 4; rightMargin: 4 }
        focus: true
        focusPolicy: head.isStop ? Qt.StrongFocus : Qt.ClickFocus
        name: qsTr("Meaning of the column “%1”").arg(head.name)
        font: head.ignored ? Theme.body : Theme.bodyStrong
        model: head.choices
        choice: head.choice
        onActivated: index => head.chosen(index)
        Keys.onLeftPressed: head.stepped(-1)
        Keys.onRightPressed: head.stepped(1)
    }
}
