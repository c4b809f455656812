pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*!
    What the sources of the lens contradict each other on, each side in its own words. Activating one selects what
    it is about on a day on which it shows. One tab stop; the arrow keys go from conflict to conflict.
*/
FocusScope {
    id: view

    required property Workspace workspace
    /*! The row where the list is to begin, and the row that is to have the focus, as they were left. */
    required property int firstRow
    required property int currentRow
    readonly property Session session: workspace.session
    readonly property ConflictModel conflicts: workspace.conflicts
    /*! Where the list is worth filtering, or is filtered already. */
    readonly property bool isLong: conflicts.total > 7 || conflicts.filter !== ""
    readonly property string emptyWords: conflicts.total === 0 ? conflicts.emptyWords
        : list.count === 0 ? qsTr("No conflict holds these words.") : ""

    /*! The list is left as it was: so it is to be found again. */
    signal placeLeft(firstRow: int, currentRow: int)

    function open(row: int, entry: conflictEntry) {
        view.placeLeft(Math.max(0, list.indexAt(0, list.contentY + 1)), row)
        view.session.day = view.conflicts.dayOf(row)
        if (entry.event !== "")
            view.session.event = entry.event
        else if (entry.actor !== "")
            view.session.actor = entry.actor
        else
            view.session.clearSelection()
        view.session.evidencePanel = Session.EvidencePanel.None
    }

    /*! To where the list was left; or to what the card is about, if that is something else. */
    function begin() {
        const about = view.conflicts.rowOf(view.session.actor, view.session.event, view.currentRow)
        const elsewhere = about >= 0 && about !== view.currentRow
        list.currentIndex = Math.min(elsewhere ? about : view.currentRow, list.count - 1)
        list.positionViewAtIndex(Math.min(elsewhere ? about : view.firstRow, list.count - 1), ListView.Beginning)
        if (list.currentItem)
            list.currentItem.forceActiveFocus(Qt.OtherFocusReason)
    }

    implicitHeight: list.y + (view.emptyWords === "" ? list.contentHeight : nothing.height)

    // Not at once: the panel gives the focus to its own button first.
    Component.onCompleted: Qt.callLater(begin)

    AtlasTextField {
        id: field

        x: Theme.cardPadding
        width: parent.width - 2 * x
        visible: view.isLong
        placeholderText: qsTr("Filter by subject, value or source")
        text: view.conflicts.filter
        onTextEdited: view.conflicts.filter = text
        Keys.onDownPressed: list.step(0)
        Accessible.name: placeholderText
    }

    SpokenText {
        id: nothing

        x: view.Theme.cardPadding
        y: list.y
        width: parent.width - 2 * x
        visible: text !== ""
        text: view.emptyWords
        color: view.Theme.ink2
    }

    ListView {
        id: list

        function step(by: int) {
            const next = Math.max(0, Math.min(count - 1, currentIndex + by))
            positionViewAtIndex(next, ListView.Contain)
            // First the focus: a row that has it cannot cease to be the tab stop.
            const row = itemAtIndex(next)
            if (row)
                row.forceActiveFocus(Qt.TabFocusReason)
            currentIndex = next
        }

        y: view.isLong ? field.height + 8 : 0
        width: parent.width
        height: parent.height - y
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false // a row has the focus, not the list
        highlightMoveDuration: 0
        cacheBuffer: 2000
        model: view.conflicts

        T.ScrollBar.vertical: ThinScrollBar {}

        Keys.onUpPressed: step(-1)
        Keys.onDownPressed: step(1)

        Accessible.role: Accessible.List
        Accessible.name: view.conflicts.title

        section.property: "section"
        section.delegate: SectionHead {
            required property string section

            x: Theme.cardPadding
            text: section
            bottomPadding: 4
        }

        delegate: ConflictRow {
            required property int index

            width: list.width
            focusPolicy: ListView.isCurrentItem ? Qt.StrongFocus : Qt.ClickFocus
            onClicked: view.open(index, entry)
        }
    }
}
