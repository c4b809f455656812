pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*! One thing that sources contradict each other on: what it is about, and each side. */
T.AbstractButton {
    id: row

    required property conflictEntry entry

    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    topPadding: 8
    bottomPadding: 10
    leftPadding: Theme.cardPadding
    rightPadding: Theme.cardPadding
    hoverEnabled: true
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Accessible.role: Accessible.ListItem
    Accessible.name: [entry.subject, entry.about, entry.mark].join(", ")
    Accessible.description: entry.differ
    Accessible.onPressAction: row.click()

    contentItem: Column {
        spacing: 5

        AtlasText {
            width: parent.width
            text: row.entry.subject
            font: row.Theme.bodyStrong
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }

        AtlasText {
            width: parent.width
            visible: text !== ""
            text: row.entry.date
            font: row.Theme.note
            color: row.Theme.ink3
            Accessible.ignored: true
        }

        Row {
            width: parent.width
            spacing: 6

            Icon {
                y: 2
                width: 12
                height: 12
                name: "differ"
                colour: row.Theme.warn
            }

            AtlasText {
                width: parent.width - 18
                text: [row.entry.about, row.entry.mark].join(" · ")
                font: row.Theme.note
                color: row.Theme.warn
                wrapMode: Text.WordWrap
                Accessible.ignored: true
            }
        }

        Repeater {
            model: row.entry.sides

            ConflictSideBlock {
                required property conflictSide modelData

                width: parent.width
                content: modelData
            }
        }
    }

    background: Rectangle {
        anchors.fill: parent
        anchors.leftMargin: 8
        anchors.rightMargin: 8
        radius: row.Theme.smallControlRadius
        color: row.hovered || row.down ? Qt.alpha(row.Theme.lineStrong, 0.14) : "transparent"

        FocusRing {
            anchors.margins: 0
            visible: row.visualFocus
        }
    }
}
