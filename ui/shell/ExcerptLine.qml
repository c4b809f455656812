import QtQuick
import Atlas.Theme

/*! A numbered line of a file; under the one that is meant, a caret at the column and what is wrong there. */
Rectangle {
    id: row

    required property int number
    required property string words
    required property bool here
    required property int column
    required property string sentence
    required property color mark
    required property color marked
    required property font letterFont

    /*! As wide as what stands before the column, tabs kept. */
    readonly property string indent: Array.from(words).slice(0, Math.max(0, column - 1))
                                          .map(letter => letter === "\t" ? "\t" : " ").join("")

    implicitWidth: 56 + code.implicitWidth + 16
    implicitHeight: code.implicitHeight + 7 + (here ? caret.implicitHeight + 2 : 0)
    color: here ? marked : Qt.alpha(marked, 0)

    AtlasText {
        x: 8
        y: 4
        width: 30
        text: row.number
        font: row.letterFont
        color: row.here ? row.mark : row.Theme.ink2
        horizontalAlignment: Text.AlignRight
    }

    AtlasText {
        id: code

        x: 56
        y: 4
        text: row.words
        font: row.letterFont
    }

    AtlasText {
        id: caret

        x: 56
        y: code.y + code.implicitHeight
        visible: row.here && row.column > 0
        text: row.indent + "^ " + row.sentence
        font: row.letterFont
        color: row.mark
    }
}
