import QtQuick
import Atlas.Model
import Atlas.Theme

/*! One value that is also reported, and who gives it; one that contradicts the shown value bears the sign. */
Item {
    id: row

    required property reportLine content

    implicitHeight: words.height

    Accessible.role: Accessible.StaticText
    Accessible.name: words.Accessible.name
    Accessible.description: row.content.agrees ? "" : qsTr("Contradicts what is shown")

    Icon {
        y: 3
        width: 10
        height: 10
        visible: !row.content.agrees
        name: "differ"
        colour: row.Theme.warn
    }

    CitedLabel {
        id: words

        x: row.content.agrees ? 0 : 16
        width: parent.width - x
        content: row.content.text
        font: row.Theme.note
        leadFont: row.Theme.note
        colour: row.Theme.ink3
        leadColour: row.Theme.ink2
        Accessible.ignored: true
    }
}
