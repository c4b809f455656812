pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Atlas.Model
import Atlas.Theme

/*! The lines of the file around one problem, with the place marked. */
Card {
    id: card

    required property ProblemModel problems
    required property string file
    required property int line
    required property int column
    required property string sentence
    required property string hint
    required property bool warning

    readonly property color mark: warning ? Theme.warn : Theme.danger
    readonly property color marked: warning ? Theme.warnSoft : Theme.dangerSoft

    implicitHeight: stack.implicitHeight + 2

    Accessible.role: Accessible.Grouping
    Accessible.name: where.text

    FileExcerpt {
        id: excerpt

        problems: card.problems
        file: card.file
        line: card.line
    }

    TextMetrics {
        id: letter

        font { family: "monospace"; pixelSize: 13 * card.Theme.fontScale }
        text: "0000000000"
    }

    ColumnLayout {
        id: stack

        anchors { fill: parent; margins: 1 }
        spacing: 0

        RowLayout {
            Layout.margins: 12
            Layout.leftMargin: 16
            spacing: 8

            Icon {
                name: "file"
                colour: card.Theme.ink2
            }

            AtlasText {
                text: card.file.split("/").pop()
                font: card.Theme.bodyStrong
                elide: Text.ElideMiddle
                Layout.maximumWidth: card.width * 0.6
            }

            AtlasText {
                id: where

                Layout.fillWidth: true
                text: qsTr("line %1, column %2").arg(card.line).arg(card.column)
                elide: Text.ElideRight
            }
        }

        Divider { Layout.fillWidth: true }

        Flickable {
            id: view

            readonly property real columnX: 70 + card.column * letter.advanceWidth / 10

            Layout.fillWidth: true
            Layout.topMargin: 12
            Layout.bottomMargin: 12
            implicitHeight: lines.implicitHeight
            contentWidth: Math.max(width, lines.implicitWidth)
            contentHeight: lines.implicitHeight
            contentX: Math.max(0, Math.min(contentWidth - width, columnX - width * 0.7))
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.horizontal: ThinScrollBar {}

            Column {
                id: lines

                width: Math.max(view.width, implicitWidth)

                Repeater {
                    model: excerpt

                    ExcerptLine {
                        width: lines.width
                        column: card.column
                        sentence: card.sentence
                        mark: card.mark
                        marked: card.marked
                        letterFont: letter.font
                    }
                }
            }
        }

        Divider {
            Layout.fillWidth: true
            visible: card.hint !== ""
        }

        AtlasText {
            Layout.fillWidth: true
            Layout.margins: 16
            visible: text !== ""
            text: card.hint
            color: card.Theme.ink2
            wrapMode: Text.Wrap
        }
    }
}
