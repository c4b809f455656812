pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Map
import Atlas.Model

/*!
    What is on the map as a list: the same selection, in words, for the keyboard and for screen readers. Tab goes
    through it in reading order and leaves it at its ends.
*/
FocusScope {
    id: twin

    required property ActorModel actors
    required property Session session
    required property MapKeys keys

    /*! Tab has come to another row. */
    signal stepped(actor: string)

    function focusOn(actor: string) {
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i) as StateRow;
            if (row.actor === actor)
                row.forceActiveFocus();
        }
    }

    /*! To the row after (1) or before (−1) one; beyond the first and the last, out of the list. */
    function step(from: int, way: int) {
        const row = rows.itemAt(from + way) as StateRow;
        if (row)
            twin.stepped(row.actor);
        else if (way > 0)
            rows.itemAt(from).nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        else
            twin.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason);
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("States on the map")

    Repeater {
        id: rows

        model: twin.actors

        StateRow {
            session: twin.session
            keys: twin.keys
            onStepped: way => twin.step(index, way)
        }
    }
}
