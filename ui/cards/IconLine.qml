import QtQuick
import Atlas.Model
import Atlas.Theme

/*! A sentence behind a small icon: where, who. */
Item {
    id: line

    required property string iconName
    required property citedText content
    property color colour: Theme.ink2

    implicitHeight: words.height

    Icon {
        y: 1
        width: 15
        height: 15
        name: line.iconName
        colour: line.Theme.ink3
    }

    CitedLabel {
        id: words

        x: 22
        width: parent.width - x
        content: line.content
        colour: line.colour
    }
}
