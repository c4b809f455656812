pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Model
import Atlas.Theme

/*! The field, and under it what answers. It lies over the button that opens it, its right edge at the button's. */
T.Popup {
    id: popup

    required property SearchModel search
    required property Document document
    /*! What to type. */
    required property string hint
    /*! The most it may take, down to the window's edge. */
    required property real room

    /*! To a row, counted from the current one, within the list. */
    function move(rows: int) {
        if (list.count > 0)
            list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + rows));
    }

    function page(forward: bool) {
        const rows = Math.max(1, Math.floor(list.height / Math.max(1, list.currentItem?.height ?? 1)) - 1);
        popup.move(forward ? rows : -rows);
    }

    function choose(row: int, staying: bool) {
        if (list.count === 0 && popup.search.suggestion !== "") {
            field.text = popup.search.suggestion;
            return;
        }
        const heading = popup.search.heading;
        if (popup.search.choose(row) && !staying) {
            popup.close();
            return;
        }
        if (popup.search.heading !== heading) // the events of a place
            list.currentIndex = 0;
        popup.tell();
    }

    /*! Tells a screen reader of what the list came to, which has not the focus. */
    function tell() {
        const row = list.currentItem as SearchRow;
        const words = [popup.search.question || popup.search.nothing || popup.search.heading];
        if (row && popup.search.question === "")
            words.push(row.line.spoken);
        field.announce(words.filter(each => each !== "").join(". "));
    }

    padding: 6
    margins: 8
    focus: true
    popupType: T.Popup.Item
    closePolicy: T.Popup.CloseOnPressOutside // Escape clears the field before it closes
    height: Math.min(contentItem.implicitHeight + 2 * padding, room)
    onAboutToShow: {
        field.text = "";
        search.active = true;
    }
    onOpened: field.forceActiveFocus()
    onClosed: search.active = false

    Binding {
        target: popup.search
        property: "text"
        value: field.text
    }

    Connections {
        target: popup.search
        enabled: popup.opened

        function onTextChanged() {
            list.currentIndex = 0;
            list.positionViewAtBeginning();
            pause.restart();
        }

        function onTold() { pause.restart() }
    }

    Timer { // one announcement a pause, not one a letter
        id: pause

        interval: 500
        onTriggered: popup.tell()
    }

    contentItem: Item {
        implicitHeight: field.height + (heading.visible ? heading.height + 8 : 0) + list.contentHeight
                        + (below.visible ? below.height + 20 : 6)

        SearchBox {
            id: field

            width: parent.width
            placeholderText: popup.hint
            Accessible.description: popup.search.heading
            onMoved: rows => popup.move(rows)
            onMovedByPage: forward => popup.page(forward)
            onMovedToEnd: last => popup.move(last ? list.count : -list.count)
            onChosen: staying => popup.choose(list.currentIndex, staying)
            onCloseRequested: popup.close()
        }

        AtlasText {
            id: heading

            anchors { top: field.bottom; topMargin: 8; left: parent.left; leftMargin: 10 }
            visible: text !== "" && popup.search.nothing === ""
            text: popup.search.heading
            font: popup.Theme.hint
            color: popup.Theme.ink3
        }

        ListView {
            id: list

            anchors { top: heading.visible ? heading.bottom : field.bottom; topMargin: heading.visible ? 4 : 6
                      left: parent.left; right: parent.right; bottom: parent.bottom }
            clip: true
            model: popup.search
            currentIndex: 0
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: false
            Accessible.role: Accessible.List
            Accessible.name: popup.search.heading
            onCurrentIndexChanged: if (popup.opened) pause.restart()
            // A shorter list has no row there any more.
            onCountChanged: if (currentIndex < 0 || currentIndex >= count) currentIndex = 0

            T.ScrollBar.vertical: ThinScrollBar {}

            delegate: SearchRow {
                id: row

                width: list.width
                document: popup.document
                current: ListView.isCurrentItem
                question: row.current ? popup.search.question : ""
                onClicked: {
                    list.currentIndex = row.index;
                    popup.choose(row.index, false);
                }
            }
        }

        Column {
            id: below

            x: 10
            y: list.y + (list.count > 0 ? list.contentHeight + 8 : 4)
            width: parent.width - 20
            visible: tips.visible || nothing.visible

            SearchNothing {
                id: nothing

                width: parent.width
                visible: sentence !== ""
                sentence: popup.search.nothing
                suggestion: popup.search.suggestion
                onSuggestionChosen: popup.choose(-1, true)
            }

            SearchTips {
                id: tips

                width: parent.width
                visible: field.text === "" && popup.search.ready && list.count === 0
            }
        }
    }

    background: Card {}
}
