pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! The first rows of a table under what each column is taken for; what was not understood is amber. */
Item {
    id: preview

    required property TableImport importing
    readonly property real numbers: 46 * Theme.fontScale
    readonly property real columnWidth:
        Math.max(172 * Theme.fontScale, (width - numbers) / Math.max(1, heads.count))

    function goTo(column: int) {
        if (column < 0 || column >= heads.count)
            return;
        const left = column * columnWidth;
        if (left < cells.contentX)
            cells.contentX = left;
        else if (left + columnWidth > cells.contentX + cells.width)
            cells.contentX = left + columnWidth - cells.width;
        heads.currentIndex = column;
        heads.currentItem.forceActiveFocus(Qt.TabFocusReason);
    }

    onColumnWidthChanged: cells.forceLayout()

    ListView {
        id: heads

        anchors { left: cells.left; right: cells.right; top: parent.top }
        height: contentItem.childrenRect.height
        orientation: ListView.Horizontal
        interactive: false
        highlightFollowsCurrentItem: false
        clip: true
        contentX: cells.contentX
        model: preview.importing.columns
        currentIndex: 0

        delegate: ColumnHead {
            id: head

            required property int index

            width: preview.columnWidth
            isStop: ListView.isCurrentItem
            onChosen: choice => preview.importing.chooseRole(index, choice)
            onStepped: by => preview.goTo(index + by)
        }
    }

    Divider {
        id: under

        anchors { left: parent.left; right: parent.right; top: heads.bottom; topMargin: 8 }
    }

    T.VerticalHeaderView {
        anchors { left: parent.left; top: cells.top; bottom: cells.bottom }
        width: preview.numbers
        syncView: cells
        clip: true
        columnWidthProvider: () => preview.numbers

        delegate: AtlasText {
            required property var display

            rightPadding: 8
            text: display
            color: Theme.ink3
            font: Theme.note
            horizontalAlignment: Text.AlignRight
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }

    TableView {
        id: cells

        anchors { left: parent.left; right: parent.right; top: under.bottom; bottom: parent.bottom }
        anchors.leftMargin: preview.numbers
        model: preview.importing.cells
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        columnWidthProvider: () => preview.columnWidth
        rowHeightProvider: () => 30 * Theme.fontScale
        T.ScrollBar.vertical: ThinScrollBar { active: over.hovered }
        T.ScrollBar.horizontal: ThinScrollBar { active: over.hovered }

        Accessible.role: Accessible.Table
        Accessible.name: qsTr("First rows")

        HoverHandler { id: over }

        delegate: Rectangle {
            id: cell

            required property string words
            required property string remark
            required property bool ignored
            readonly property bool odd: remark !== ""

            color: odd ? Theme.warnSoft : Qt.alpha(Theme.raised, 0)

            Accessible.role: Accessible.Cell
            Accessible.name: words
            Accessible.description: remark

            HoverHandler { id: hover }

            AtlasText {
                anchors { fill: parent; leftMargin: 10; rightMargin: 6 }
                verticalAlignment: Text.AlignVCenter
                text: cell.words
                color: cell.ignored ? Theme.ink3 : Theme.ink
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Divider { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } }

            Hint {
                shown: hover.hovered && cell.odd
                text: cell.remark
            }
        }
    }
}
