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
    /*! From one line to the next, in heights of a line. */
    property real lineHeight: 1.15

    readonly property bool leadAlone: content.text === ""
    readonly property bool hasLead: content.lead !== "" && !leadAlone
    /*! A lead of several lines stands above the text. */
    readonly property bool runsIn: lead.implicitWidth < width * 0.7
    readonly property real indent: hasLead && runsIn ? lead.implicitWidth + 5 : 0
    /*! Where the last line ends. */
    property point tail
    property real textHeight

    implicitHeight: body.y + textHeight

    Accessible.role: Accessible.StaticText
    Accessible.name: [content.lead, content.text, content.unsourced ? qsTr("Unsourced") : "",
                      content.numerals === "" ? "" : qsTr("source %1").arg(content.numerals)].filter(part => part).join(" ")

    FontMetrics {
        id: metrics

        font: body.font
    }

    AtlasText {
        id: lead

        width: label.runsIn ? implicitWidth : label.width - numerals.width
        visible: label.hasLead
        text: label.content.lead
        font: label.leadFont
        color: label.leadColour
        wrapMode: label.runsIn ? Text.NoWrap : Text.WordWrap
        Accessible.ignored: true
    }

    AtlasText {
        id: body

        readonly property real indent: label.indent

        y: label.runsIn || !label.hasLead ? 0 : lead.height
        width: label.width - numerals.width
        text: label.leadAlone ? label.content.lead : label.content.text
        font: label.leadAlone ? label.leadFont : label.font
        color: label.leadAlone ? label.leadColour : label.colour
        wrapMode: Text.WordWrap
        Accessible.ignored: true

        onIndentChanged: forceLayout()
        onLineLaidOut: line => {
            // Set here rather than by Text.lineHeight, which would move the first line off the lead's baseline.
            line.y = line.number * Math.round(metrics.height * label.lineHeight)
            if (line.number === 0 && indent > 0) {
                line.x = indent
                line.width = width - indent
            }
            if (line.isLast) {
                label.tail = Qt.point(line.x + line.implicitWidth, line.y)
                label.textHeight = line.y + line.height
            }
        }
    }

    Row {
        id: numerals

        x: label.tail.x + 2
        y: body.y + label.tail.y - 1
        spacing: 4

        AtlasText {
            visible: text !== ""
            text: label.content.numerals
            font: label.Theme.numeral
            color: label.Theme.accent
            Accessible.ignored: true
        }

        UnsourcedMark { visible: label.content.unsourced }
    }
}
