pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*! What the sources leave open or contradict each other on, and what the dossier reads into them. */
Rectangle {
    id: note

    required property list<citedText> cautions

    implicitHeight: words.height + 20
    visible: cautions.length > 0
    radius: Theme.controlRadius
    color: Theme.warnSoft

    Icon {
        x: 12
        y: 12
        width: 16
        height: 16
        name: "warning"
        colour: note.Theme.warn
    }

    Column {
        id: words

        x: 38
        y: 10
        width: parent.width - x - 12
        spacing: 5

        Repeater {
            model: note.cautions

            CitedLabel {
                required property citedText modelData

                width: words.width
                content: modelData
                font: note.Theme.note
            }
        }
    }
}
