import QtQuick
import Atlas.Model
import Atlas.Theme

/*! A line of a list: behind its number, or behind a dash where the order says nothing. */
Item {
    id: line

    property int number: 0
    required property citedText content

    implicitHeight: words.height

    AtlasText {
        text: line.number > 0 ? line.number : "–"
        font: line.number > 0 ? line.Theme.bodyStrong : line.Theme.body
        color: line.Theme.ink3
        Accessible.ignored: true
    }

    CitedLabel {
        id: words

        x: 18
        width: parent.width - x
        content: line.content
        font: line.Theme.note
        leadFont: line.Theme.body
        colour: line.Theme.ink2
    }
}
