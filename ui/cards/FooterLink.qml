import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! Words at a card's foot that lead to a source, behind the number by which the card cites it. */
T.AbstractButton {
    id: link

    /*! Empty: it is no citation. */
    property string number
    required property real longest

    implicitWidth: contentItem.implicitWidth
    implicitHeight: contentItem.implicitHeight
    hoverEnabled: true

    Accessible.role: Accessible.Link
    Accessible.name: (number + " " + text).trim()
    Accessible.description: qsTr("Show in the list of sources")

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Row {
        spacing: 6
        rightPadding: 8

        AtlasText {
            visible: text !== ""
            text: link.number
            font: link.Theme.font(11.5, 600)
            color: link.Theme.accent
            Accessible.ignored: true
        }

        AtlasText {
            width: Math.min(implicitWidth, link.longest - x - 8)
            elide: Text.ElideRight
            text: link.text
            font.family: link.Theme.hint.family
            font.pixelSize: link.Theme.hint.pixelSize
            font.underline: link.hovered
            color: link.number === "" ? link.Theme.accent : link.Theme.ink2
            Accessible.ignored: true
        }
    }

    background: FocusRing {
        anchors { margins: -2; rightMargin: 4 }
        visible: link.visualFocus
    }
}
