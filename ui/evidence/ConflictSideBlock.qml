pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*! One side of a conflict beside a rule: the value, why it is the shown one if it is, who gives it in whose words. */
Item {
    id: block

    required property conflictSide content
    readonly property bool shown: content.why !== ""

    implicitHeight: column.height

    Rectangle {
        width: 3
        height: parent.height
        color: block.shown ? block.Theme.ink2 : block.content.agrees ? block.Theme.line : block.Theme.warn
    }

    Column {
        id: column

        x: 12
        width: parent.width - x
        spacing: 2

        SpokenText {
            width: parent.width
            text: block.content.value
            font: block.shown ? block.Theme.bodyStrong : block.Theme.body
        }

        SpokenText {
            width: parent.width
            visible: text !== ""
            text: block.content.why
            font: block.Theme.hint
            color: block.Theme.ink3
        }

        Repeater {
            model: block.content.sources

            SpokenText {
                required property string modelData

                width: column.width
                text: modelData
                font: block.Theme.note
                color: block.Theme.ink2
            }
        }

        Repeater {
            model: block.content.quotes

            Column {
                id: quote

                required property quoteLine modelData

                width: column.width

                SpokenText {
                    width: parent.width
                    text: quote.modelData.words
                    font.family: block.Theme.note.family
                    font.pixelSize: block.Theme.note.pixelSize
                    font.italic: true
                }

                SpokenText {
                    width: parent.width
                    visible: text !== ""
                    text: quote.modelData.translation
                    font: block.Theme.note
                    color: block.Theme.ink2
                }
            }
        }

        Repeater {
            model: block.content.caveats

            SpokenText {
                required property string modelData

                width: column.width
                text: modelData
                font: block.Theme.hint
                color: block.Theme.ink3
            }
        }
    }
}
