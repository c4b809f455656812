pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*!
    A chart's twin in words: a row for each of its steps, bars or marks, which goes where a click on the chart
    goes. One tab stop; the arrow keys go from row to row. A long table scrolls.
*/
Item {
    id: table

    /*! What the table is of, for a screen reader. */
    required property string name
    /*! The heads of the columns: the first is the wide one, the others hold numbers. */
    required property list<string> heads
    /*! Objects of `cells` (a text for each column), `spoken` (the whole row as one says it) and `detail` (a
        line below; may be empty). */
    required property list<var> rows
    /*! The row of the shown day; -1: none. */
    property int current: -1
    property real numberWidth: 74
    property real tallest: 236
    /*! Of a row: a scroll bar stands beside it, not over its numbers. */
    readonly property real rowWidth: width - (list.interactive ? 14 : 0)

    signal activated(index: int)

    implicitHeight: head.height + 1 + list.height

    Accessible.role: Accessible.Table
    Accessible.name: table.name

    Row {
        id: head

        width: parent.width
        bottomPadding: 3

        Repeater {
            model: table.heads

            AtlasText {
                required property string modelData
                required property int index

                width: index > 0 ? table.numberWidth
                                 : table.rowWidth - table.numberWidth * (table.heads.length - 1)
                horizontalAlignment: index > 0 ? Text.AlignRight : Text.AlignLeft
                text: modelData
                font: table.Theme.font(11.5, 600)
                color: table.Theme.ink2
                elide: Text.ElideRight
                Accessible.role: Accessible.ColumnHeader
                Accessible.name: modelData
            }
        }
    }

    Divider {
        y: head.height
        width: parent.width
    }

    ListView {
        id: list

        function step(by: int) {
            const next = Math.max(0, Math.min(count - 1, currentIndex + by))
            currentIndex = next
            positionViewAtIndex(next, ListView.Contain)
            currentItem.forceActiveFocus(Qt.TabFocusReason)
        }

        y: head.height + 1
        width: parent.width
        height: Math.min(contentHeight, table.tallest)
        clip: contentHeight > height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        model: table.rows
        currentIndex: Math.max(0, table.current)
        onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)

        T.ScrollBar.vertical: ThinScrollBar {}

        Keys.onUpPressed: step(-1)
        Keys.onDownPressed: step(1)

        delegate: T.AbstractButton {
            id: row

            required property var modelData
            required property int index
            readonly property bool isCurrent: index === table.current

            width: table.rowWidth
            implicitHeight: Math.max(24, line.height + (detail.visible ? detail.height : 0) + 7)
            hoverEnabled: true
            focusPolicy: ListView.isCurrentItem ? Qt.StrongFocus : Qt.ClickFocus

            Accessible.role: Accessible.Button
            Accessible.name: row.modelData.spoken
            Accessible.selected: row.isCurrent

            onClicked: table.activated(row.index)

            contentItem: Item {
                Row {
                    id: line

                    y: 3
                    width: parent.width

                    Repeater {
                        model: row.modelData.cells

                        AtlasText {
                            required property string modelData
                            required property int index

                            width: index > 0 ? table.numberWidth
                                             : row.width - table.numberWidth * (table.heads.length - 1)
                            horizontalAlignment: index > 0 ? Text.AlignRight : Text.AlignLeft
                            rightPadding: index > 0 ? 0 : 6
                            text: modelData
                            font: row.isCurrent ? row.Theme.font(11.5, 600) : row.Theme.hint
                            color: row.Theme.ink
                            wrapMode: Text.WordWrap
                            Accessible.ignored: true
                        }
                    }
                }

                AtlasText {
                    id: detail

                    y: line.y + line.height
                    width: parent.width
                    visible: text !== ""
                    text: row.modelData.detail ?? ""
                    font: row.Theme.hint
                    color: row.Theme.ink3
                    wrapMode: Text.WordWrap
                    Accessible.ignored: true
                }
            }

            background: Rectangle {
                anchors { fill: parent; leftMargin: -6; rightMargin: -6 }
                radius: row.Theme.smallControlRadius
                color: row.hovered ? Qt.alpha(row.Theme.lineStrong, 0.14) : "transparent"

                FocusRing {
                    anchors.margins: 0
                    visible: row.visualFocus
                }
            }
        }
    }
}
