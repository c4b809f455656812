import QtQuick
import QtQuick.Templates as T
import Atlas.Model
import Atlas.Theme

/*! An event that someone had a part in; activating it selects the event. */
T.AbstractButton {
    id: row

    required property Document document
    required property eventLine line

    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    topPadding: 6
    bottomPadding: 6
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: [line.date, line.title].join(", ")
    Accessible.description: [line.detail, line.unsourced ? qsTr("Unsourced") : ""].filter(part => part).join(", ")

    contentItem: Item {
        implicitHeight: details.visible ? details.y + details.height : title.height

        EventMark {
            y: 2
            width: 16
            height: 15
            document: row.document
            group: row.line.group
            mark: row.line.mark
        }

        Icon {
            anchors.right: parent.right
            y: 3
            width: 12
            height: 12
            visible: row.line.conflict
            name: "differ"
            colour: row.Theme.warn
        }

        CitedLabel {
            id: title

            x: 26
            width: parent.width - x - (row.line.conflict ? 16 : 0)
            content: ({
                lead: row.line.date,
                text: row.line.title,
                numerals: row.line.detail === "" ? row.line.numerals : "",
                unsourced: row.line.detail === "" && row.line.unsourced
            })
            leadFont: row.Theme.body
            leadColour: row.Theme.ink2
            font: row.Theme.bodyStrong
            Accessible.ignored: true
        }

        CitedLabel {
            id: details

            x: 26
            y: title.height + 1
            width: parent.width - x
            visible: row.line.detail !== ""
            content: ({ text: row.line.detail, numerals: row.line.numerals, unsourced: row.line.unsourced })
            font: row.Theme.note
            colour: row.Theme.ink3
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -6
        anchors.rightMargin: -6
        radius: row.Theme.smallControlRadius
        color: row.hovered || row.down ? Qt.alpha(row.Theme.lineStrong, 0.14) : "transparent"

        FocusRing {
            anchors.margins: 0
            visible: row.visualFocus
        }
    }
}
