pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Theme

/*! What the page is: a small picture of it, its name, what stands on it. */
Rectangle {
    id: row

    implicitHeight: Math.max(74, words.implicitHeight + 24)
    radius: Theme.cardRadius
    color: Theme.accentSoft
    border.width: 1
    border.color: Theme.accent

    Accessible.role: Accessible.StaticText
    Accessible.name: name.text
    Accessible.description: blocks.text

    Rectangle {
        id: sheet

        readonly property list<int> lines: [33, 38, 43]

        x: 24
        anchors.verticalCenter: parent.verticalCenter
        width: 42
        height: 56
        color: row.Theme.raised
        border.width: 1
        border.color: row.Theme.line

        Rectangle { x: 6; y: 6; width: 20; height: 3; color: row.Theme.ink }
        Rectangle { x: 6; y: 12; width: 30; height: 17; color: row.Theme.water }
        Rectangle { x: 16; y: 15; width: 10; height: 10; color: row.Theme.accent }

        Repeater {
            model: sheet.lines

            Rectangle {
                required property int modelData

                x: 6
                y: modelData
                width: 30
                height: 1
                color: row.Theme.lineStrong
            }
        }
    }

    Column {
        id: words

        anchors { left: sheet.right; right: parent.right; verticalCenter: parent.verticalCenter; margins: 18 }
        spacing: 3

        AtlasText {
            id: name

            width: parent.width
            text: qsTr("One-page briefing")
            font: Theme.bodyStrong
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }

        AtlasText {
            id: blocks

            width: parent.width
            text: qsTr("Map, members, events, sources")
            color: Theme.ink2
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }
    }
}
