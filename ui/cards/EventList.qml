pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Model
import Atlas.Theme

/*!
    The events of the window, the latest first; activating one selects it. A few at first; all of them scroll
    in a box of their own. One tab stop; the arrow keys go from event to event.
*/
Column {
    id: panel

    required property Session session
    required property Document document
    required property EventListModel events

    SpokenText {
        width: parent.width
        visible: text !== ""
        text: panel.events.note
        font: panel.Theme.hint
        color: panel.Theme.ink3
    }

    ListView {
        id: list

        function step(by: int) {
            currentIndex = Math.max(0, Math.min(count - 1, currentIndex + by))
            currentItem.forceActiveFocus(Qt.TabFocusReason)
        }

        width: parent.width
        height: panel.events.opened ? Math.min(contentHeight, 320) : contentHeight
        clip: contentHeight > height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        model: panel.events
        onCountChanged: if (currentIndex < 0 && count > 0) currentIndex = 0

        T.ScrollBar.vertical: ThinScrollBar {}

        Keys.onUpPressed: step(-1)
        Keys.onDownPressed: step(1)

        Accessible.role: Accessible.List
        Accessible.name: panel.events.title

        delegate: EventRow {
            width: list.width
            document: panel.document
            focusPolicy: ListView.isCurrentItem ? Qt.StrongFocus : Qt.ClickFocus
            onClicked: panel.session.event = line.id
        }
    }

    MoreButton {
        visible: panel.events.canOpen
        text: panel.events.opened ? qsTr("Show fewer") : panel.events.more
        onClicked: panel.events.opened = !panel.events.opened
    }
}
