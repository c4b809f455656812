pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! A template to choose: a drawing of its pages, its name, what they hold, and whether it is chosen. */
T.AbstractButton {
    id: card

    required property int pages
    required property string holds
    property bool chosen: false

    implicitHeight: Math.max(66, words.implicitHeight + 20)
    hoverEnabled: true

    Accessible.role: Accessible.RadioButton
    Accessible.name: card.text
    Accessible.description: card.holds
    Accessible.checkable: true
    Accessible.checked: card.chosen

    contentItem: Item {
        TemplateDrawing {
            id: drawing

            x: 14
            anchors.verticalCenter: parent.verticalCenter
            pages: card.pages
        }

        Column {
            id: words

            anchors { left: drawing.right; right: mark.left; verticalCenter: parent.verticalCenter }
            anchors { leftMargin: 14; rightMargin: 10 }
            spacing: 2

            AtlasText {
                width: parent.width
                text: card.text
                font: card.Theme.bodyStrong
                wrapMode: Text.WordWrap
                Accessible.ignored: true
            }

            AtlasText {
                width: parent.width
                text: card.holds
                color: card.Theme.ink2
                wrapMode: Text.WordWrap
                Accessible.ignored: true
            }
        }

        Rectangle {
            id: mark

            anchors { right: parent.right; rightMargin: 16; verticalCenter: parent.verticalCenter }
            width: 16
            height: 16
            radius: 8
            color: card.chosen ? card.Theme.accent : card.Theme.raised
            border.width: card.chosen ? 0 : 1
            border.color: card.Theme.lineStrong

            Rectangle {
                anchors.centerIn: parent
                visible: card.chosen
                width: 6
                height: 6
                radius: 3
                color: card.Theme.raised
            }
        }
    }

    background: Rectangle {
        radius: card.Theme.cardRadius
        color: card.chosen ? card.Theme.accentSoft
             : card.hovered ? card.Theme.chrome : Qt.alpha(card.Theme.chrome, 0)
        border.width: card.chosen ? 1 : 0
        border.color: card.Theme.accent

        Behavior on color { ColorAnimation { duration: card.Theme.hoverDuration } }

        FocusRing {
            visible: card.visualFocus
            anchors.margins: -3
            around: card.Theme.cardRadius - 1
        }
    }
}
