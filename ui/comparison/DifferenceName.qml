import QtQuick
import QtQuick.Templates as T
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*! Somebody who differs; activating it opens the card. */
T.AbstractButton {
    id: row

    required property differenceLine line
    required property string glyph

    implicitHeight: Math.max(22, text.implicitHeight + 5)
    hoverEnabled: true
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Accessible.role: Accessible.Button
    Accessible.name: text.Accessible.name

    contentItem: Item {
        AtlasText {
            id: sign

            y: 2
            text: row.glyph
            font: row.Theme.bodyStrong
            color: row.Theme.accent
            Accessible.ignored: true
        }

        CitedLabel {
            id: text

            x: 16
            y: 2
            width: parent.width - x
            content: row.line.text
            leadFont: row.Theme.body
            font: row.Theme.note
            colour: row.Theme.ink2
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -5
        radius: row.Theme.smallControlRadius
        color: row.hovered || row.down ? Qt.alpha(row.Theme.lineStrong, 0.14) : "transparent"

        FocusRing {
            anchors.margins: 0
            visible: row.visualFocus
        }
    }
}
