pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Theme

/*! What can be searched for, while nothing is typed. */
Column {
    id: tips

    spacing: 6

    Repeater {
        model: [
            qsTr("A country, person, organisation or place, in any spelling: Kyiv, Kiev, Київ"),
            qsTr("An event by its name, its place or its date: 6 January, 2025-03, spring 2025"),
            qsTr("A few words of a quote or of its translation, or a source by its publisher"),
            qsTr("Enter opens a result; Ctrl+Enter does and keeps this list")
        ]

        AtlasText {
            required property string modelData

            width: tips.width
            text: modelData
            font: tips.Theme.note
            color: tips.Theme.ink3
            wrapMode: Text.WordWrap
        }
    }
}
