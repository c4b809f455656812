pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*!
    A sentence with the numbers of its citations behind its last word. Its lead stands out and runs into the text, so
    that both wrap as one.
*/
Item {
    id: label

    required property citedText content
    property font font: Theme.body
    property font leadFont: Theme.bodyStrong
    property color colour: Theme.ink
    property color leadColour: Theme.ink
    property real lineHeight: 1.2

    /*! A lead of several lines stands above the text. */
    readonly property bool runsIn: lead.implicitWidth < width * 0.7
    readonly property real indent: runsIn && content.lead !== "" ? lead.implicitWidth + 5 : 0
    property point tail

    implicitHeight: body.visible ? body.y + body.height : lead.height

    Accessible.role: Accessible.StaticText
    Accessible.name: [content.lead, content.text, content.unsourced ? qsTr("Unsourced") : "",
                      content.numerals === "" ? "" : qsTr("source %1").arg(content.numerals)].filter(part => part).join(" ")

    AtlasText {
        id: lead

        width: label.runsIn ? implicitWidth : label.width - numerals.width
        visible: label.content.lead !== ""
        text: label.content.lead
        font: label.leadFont
        color: label.leadColour
        wrapMode: label.runsIn ? Text.NoWrap : Text.WordWrap
        Accessible.ignored: true
    }

    AtlasText {
        id: body

        readonly property real indent: label.indent

        y: label.runsIn || !lead.visible ? 0 : lead.height + 1
        width: label.width - numerals.width
        visible: label.content.text !== ""
        text: label.content.text
        font: label.font
        color: label.colour
        wrapMode: Text.WordWrap
        lineHeight: label.lineHeight
        Accessible.ignored: true

        onIndentChanged: forceLayout()
        onLineLaidOut: line => {
            if (line.number === 0 && indent > 0) {
                line.x = indent
                line.width = width - indent
            }
            if (line.isLast) label.tail = Qt.point(line.x + line.implicitWidth, line.y)
        }
    }

    Row {
        id: numerals

        x: body.visible ? label.tail.x + 2 : Math.min(lead.width + 2, label.width - width)
        y: body.visible ? body.y + label.tail.y - 1 : -1
        spacing: 4

        AtlasText {
            visible: text !== ""
            text: label.content.numerals
            font: label.Theme.numeral
            color: label.Theme.accent
            Accessible.ignored: true
        }

        AtlasText {
            visible: label.content.unsourced
            text: qsTr("Unsourced")
            font: label.Theme.numeral
            color: label.Theme.warn
            Accessible.ignored: true
        }
    }
}
