pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Model
import Atlas.Theme

/*!
    Events to pick one from: arrows go through them, Enter opens one, Esc closes; letters jump to the next
    title with a word that begins so.
*/
T.Popup {
    id: popup

    required property TimelineNavigator navigator
    required property Session session

    property bool fromTray: false

    /*! Above a place of its parent; `current` is the event to begin with. */
    function show(place: rect, events: list<string>, current: string) {
        popup.fromTray = false;
        picks.events = events;
        list.currentIndex = Math.max(0, picks.rowOf(current));
        popup.x = place.x + place.width / 2 - popup.width / 2;
        popup.y = place.y - popup.height - 6;
        popup.open();
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
    }

    /*! What has no date. */
    function showTray(place: rect) {
        popup.show(place, popup.navigator.tray, popup.session.event);
        popup.fromTray = true;
    }

    function pick(event: string) {
        if (event === "")
            return;
        popup.close();
        popup.session.event = event;
    }

    width: Math.round(400 * Theme.fontScale)
    height: Math.min(title.height + list.contentHeight + 2 * padding + 6, Math.round(340 * Theme.fontScale))
    margins: 8
    padding: 6
    focus: true
    popupType: T.Popup.Item
    onOpened: list.forceActiveFocus()

    EventPicks {
        id: picks

        navigator: popup.navigator
        onEventsChanged: {
            if (picks.count === 0)
                popup.close();
        }
    }

    // The tray's events are others under another lens.
    Connections {
        target: popup.navigator
        enabled: popup.opened && popup.fromTray
        function onIndexChanged() {
            picks.events = popup.navigator.tray;
        }
    }

    contentItem: Item {
        AtlasText {
            id: title

            width: parent.width
            padding: 8
            text: qsTr("%n event(s)", "", picks.count)
            font: popup.Theme.sectionHead
            Accessible.role: Accessible.Heading
        }

        ListView {
            id: list

            property string typed

            anchors { left: parent.left; right: parent.right; top: title.bottom; bottom: parent.bottom }
            clip: true
            model: picks
            keyNavigationEnabled: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: title.text

            Keys.onReturnPressed: popup.pick(picks.eventAt(list.currentIndex))
            Keys.onEnterPressed: popup.pick(picks.eventAt(list.currentIndex))
            // Before any shortcut of the window takes a letter.
            Keys.onShortcutOverride: event => event.accepted = list.isTyped(event)
            Keys.onPressed: event => {
                if (event.key === Qt.Key_Home || event.key === Qt.Key_End)
                    list.currentIndex = event.key === Qt.Key_Home ? 0 : list.count - 1;
                else if (list.isTyped(event))
                    list.jump(event.text);
                // No key moves the clock behind the list.
                event.accepted = event.key !== Qt.Key_Escape && event.key !== Qt.Key_Tab
                               && event.key !== Qt.Key_Up && event.key !== Qt.Key_Down;
            }

            function isTyped(event: KeyEvent): bool {
                return event.text.length === 1 && event.text >= " "
                       && (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) === 0;
            }

            function jump(letter: string) {
                list.typed += letter;
                forget.restart();
                // One letter again and again goes on; a longer word stays where it is as long as it fits.
                const from = list.typed.length > 1 ? list.currentIndex : list.currentIndex + 1;
                const row = picks.find(list.typed, from);
                if (row >= 0)
                    list.currentIndex = row;
            }

            Timer {
                id: forget

                interval: 1000
                onTriggered: list.typed = ""
            }

            T.ScrollBar.vertical: ThinScrollBar {}

            delegate: EventListLine {
                width: list.width
                current: ListView.isCurrentItem
                onClicked: popup.pick(event)
            }
        }
    }

    background: Card {}
}
