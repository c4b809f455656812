import QtQuick
import QtQuick.Templates as T
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*! One result: its mark, its name, its date and source; what was typed stands out in them. */
T.AbstractButton {
    id: row

    required property Document document
    required property searchLine line
    required property int index
    property bool current: false
    /*! It asks something before it is looked at. */
    property string question

    readonly property color ink: line.hidden ? Theme.ink2 : Theme.ink

    implicitHeight: words.height + 14
    hoverEnabled: true
    focusPolicy: Qt.NoFocus // the field has it

    Accessible.role: Accessible.ListItem
    Accessible.name: row.line.spoken
    Accessible.description: row.question
    Accessible.selected: row.current
    Accessible.focusable: true
    Accessible.onPressAction: row.clicked()

    contentItem: Item {
        Item {
            id: sign

            x: 10
            y: 9
            width: 22
            height: 16
            visible: !row.line.isSummary
            opacity: row.line.hidden ? 0.6 : 1

            EventMark {
                anchors.centerIn: parent
                width: 16
                height: 15
                visible: row.line.isEvent
                document: row.document
                group: row.line.group
                mark: row.line.mark
            }

            PatternSwatch {
                anchors.centerIn: parent
                width: 22
                height: 15
                visible: row.line.status !== ""
                document: row.document
                status: row.line.status
                possible: row.line.possible
            }

            Icon {
                anchors.centerIn: parent
                visible: row.line.status === ""
                name: row.line.icon
                colour: row.Theme.ink3
            }
        }

        Column {
            id: words

            x: row.line.isSummary ? 10 : 42
            y: 7
            width: parent.width - x - 14 // clear of the scroll bar
            spacing: 1

            Item {
                width: parent.width
                height: Math.max(title.height, kind.height)

                EmphasisedText {
                    id: title

                    width: Math.min(implicitWidth, parent.width - kind.width - 10)
                    height: implicitHeight
                    text: row.line.title
                    runs: row.line.titleRuns
                    font: row.line.isSummary ? row.Theme.note : row.Theme.body
                    colour: row.ink
                    strongColour: row.ink
                    ground: row.Theme.accentSoft
                }

                AtlasText {
                    id: kind

                    anchors { right: parent.right; verticalCenter: title.verticalCenter }
                    text: row.line.kindWord
                    font: row.Theme.hint
                    color: row.Theme.ink3
                    Accessible.ignored: true
                }
            }

            EmphasisedText {
                width: parent.width
                height: implicitHeight
                visible: text !== ""
                text: row.line.detail
                runs: row.line.detailRuns
                font: row.Theme.note
                colour: row.Theme.ink3
                strongColour: row.Theme.ink
                ground: row.Theme.accentSoft
            }

            EmphasisedText {
                width: parent.width
                height: implicitHeight
                visible: text !== ""
                text: row.line.excerpt
                runs: row.line.excerptRuns
                font: row.Theme.note
                colour: row.Theme.ink2
                strongColour: row.Theme.ink
                ground: row.Theme.accentSoft
            }

            AtlasText {
                width: parent.width
                visible: text !== ""
                text: row.question
                font: row.Theme.note
                color: row.Theme.warn
                wrapMode: Text.WordWrap
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: row.Theme.smallControlRadius
        color: row.current ? Qt.alpha(row.Theme.accent, 0.14)
             : row.hovered ? Qt.alpha(row.Theme.lineStrong, 0.14) : "transparent"

        Rectangle { // not by colour alone
            width: 3
            height: parent.height - 8
            y: 4
            radius: 1.5
            visible: row.current
            color: row.Theme.accent
        }
    }
}
