pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Theme

/*! What the file cannot carry, before it is written. */
Column {
    id: list

    required property TableExport exporting
    readonly property bool lossless: exporting.losses.length === 0

    spacing: 4

    Accessible.role: Accessible.List
    Accessible.name: title.text

    Row {
        width: parent.width
        spacing: 9

        Icon {
            width: 16
            height: 16
            visible: !list.exporting.weighing
            name: list.lossless ? "check" : "warning"
            colour: list.lossless ? Theme.accent : Theme.warn
        }

        AtlasText {
            id: title

            width: parent.width - 25
            text: list.exporting.weighing ? qsTr("Working out what it can hold…")
                : list.lossless ? qsTr("Nothing is lost.") : qsTr("What this file cannot hold:")
            font: Theme.bodyStrong
            wrapMode: Text.WordWrap
        }
    }

    Repeater {
        model: list.exporting.losses

        AtlasText {
            required property string modelData

            x: 25
            width: list.width - x
            text: modelData
            color: Theme.ink2
            wrapMode: Text.WordWrap
            Accessible.role: Accessible.ListItem
            Accessible.name: text
        }
    }
}
