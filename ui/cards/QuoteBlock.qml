import QtQuick
import Atlas.Model
import Atlas.Theme

/*! A source's own words beside a rule in the speaker's colour, then our translation and what they are about. */
Item {
    id: block

    required property quoteLine content
    required property color rule

    implicitHeight: column.height

    Rectangle {
        width: 3
        height: parent.height
        color: block.rule
    }

    Column {
        id: column

        x: 14
        width: parent.width - x
        spacing: 3

        TextEdit {
            id: words

            readonly property rect end: {
                void (width + text + font)
                return positionToRectangle(length)
            }

            width: parent.width - Math.max(numeral.width, unsourced.visible ? unsourced.width : 0) - 3
            text: block.content.words
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            font: block.Theme.quote
            color: block.Theme.ink
            readOnly: true
            selectByMouse: true
            selectionColor: block.Theme.accent
            selectedTextColor: block.Theme.bg
            activeFocusOnTab: false
            Accessible.role: Accessible.StaticText
            Accessible.name: block.content.words // text itself has lost its no-break spaces
            Accessible.description: unsourced.visible ? unsourced.text : ""

            AtlasText {
                id: numeral

                x: words.end.x + 2
                y: words.end.y - 1
                text: block.content.numerals
                font: block.Theme.numeral
                color: block.Theme.accent
                Accessible.name: qsTr("source %1").arg(text)
            }

            UnsourcedMark {
                id: unsourced

                x: numeral.x
                y: numeral.y
                visible: block.content.unsourced
            }
        }

        TextEdit {
            width: parent.width
            visible: text !== ""
            text: block.content.translation
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            font: block.Theme.note
            color: block.Theme.ink2
            readOnly: true
            selectByMouse: true
            selectionColor: block.Theme.accent
            selectedTextColor: block.Theme.bg
            activeFocusOnTab: false
            Accessible.role: Accessible.StaticText
            Accessible.name: block.content.translation
        }

        SpokenText {
            width: parent.width
            visible: text !== ""
            text: block.content.gloss
            font: block.Theme.note
            color: block.Theme.ink2
        }
    }
}
