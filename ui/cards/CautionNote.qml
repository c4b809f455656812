import QtQuick
import Atlas.Model
import Atlas.Theme

/*! What the sources leave open or contradict each other on. */
Rectangle {
    id: note

    required property citedText content

    implicitHeight: words.height + 20
    radius: Theme.controlRadius
    color: Theme.warnSoft

    Icon {
        x: 12
        y: 11
        width: 16
        height: 16
        name: "warning"
        colour: note.Theme.warn
    }

    CitedLabel {
        id: words

        x: 38
        y: 10
        width: parent.width - x - 12
        content: note.content
        font: note.Theme.note
    }
}
