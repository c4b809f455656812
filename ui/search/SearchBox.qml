import QtQuick
import Atlas.Theme

/*!
    Where the query is typed. Its list has no focus of its own: the keys that go through it come from here, and a
    screen reader hears the row they reach.
*/
AtlasTextField {
    id: box

    /*! To go `rows` down the list, or up below zero; a page is as many as are in sight. */
    signal moved(rows: int)
    signal movedByPage(forward: bool)
    signal movedToEnd(last: bool)
    /*! Enter; with Ctrl, `staying`: the list stays. */
    signal chosen(staying: bool)
    signal closeRequested()

    /*! Tells a screen reader of what the list came to. */
    function announce(words: string) { Accessible.announce(words, Accessible.Polite) }

    leftPadding: 37
    rightPadding: clear.visible ? 38 : 11
    Accessible.role: Accessible.ComboBox
    Accessible.name: qsTr("Search")
    Accessible.editable: true

    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Down:
            return box.moved(1);
        case Qt.Key_Up:
            return box.moved(-1);
        case Qt.Key_PageDown:
            return box.movedByPage(true);
        case Qt.Key_PageUp:
            return box.movedByPage(false);
        case Qt.Key_Home:
        case Qt.Key_End:
            // With Shift they select what is typed.
            event.accepted = !(event.modifiers & Qt.ShiftModifier);
            return event.accepted ? box.movedToEnd(event.key === Qt.Key_End) : undefined;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            return box.chosen((event.modifiers & Qt.ControlModifier) !== 0);
        case Qt.Key_Escape:
            return box.text === "" ? box.closeRequested() : box.clear();
        default:
            event.accepted = false;
        }
    }

    Icon {
        x: 12
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        colour: box.Theme.ink2
    }

    IconButton {
        id: clear

        anchors { right: parent.right; rightMargin: 3; verticalCenter: parent.verticalCenter }
        width: 30
        height: 30
        visible: box.text !== ""
        focusPolicy: Qt.NoFocus
        iconName: "close"
        text: qsTr("Clear")
        onClicked: box.clear()
    }
}
