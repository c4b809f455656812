import QtQuick
import Atlas.Model
import Atlas.Theme

/*! One fact of a card: its name in a narrow column, and what the sources say. */
Item {
    id: row

    required property string name
    required property citedText content

    implicitHeight: Math.max(term.height, value.height)
    Accessible.role: Accessible.Row
    Accessible.name: row.name

    AtlasText {
        id: term

        width: 60
        text: row.name
        color: row.Theme.ink2
        elide: Text.ElideRight
    }

    CitedLabel {
        id: value

        x: 68
        width: parent.width - x
        content: row.content
        colour: row.Theme.ink2
    }
}
