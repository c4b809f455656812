pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Map
import Atlas.Model

/*! The map's states as a list for screen readers: the same selection, in words. */
Item {
    id: twin

    required property ActorModel actors
    required property Session session
    required property MapKeys keys

    function focusOn(state: string) {
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i) as StateRow;
            if (row.actor === state)
                row.forceActiveFocus();
        }
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("States on the map")

    Repeater {
        id: rows

        model: twin.actors

        StateRow {
            session: twin.session
            keys: twin.keys
        }
    }
}
