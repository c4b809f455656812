pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*! The numbered places in the sources on which a card rests. */
Rectangle {
    id: footer

    required property list<citationLine> citations
    required property string written

    implicitHeight: flow.height + 20
    radius: Theme.cardRadius
    color: Theme.chrome

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Sources")

    Rectangle { // only the lower corners are the card's
        width: parent.width
        height: footer.radius
        color: footer.color

        Divider { width: parent.width }
    }

    Flow {
        id: flow

        x: 18
        y: 10
        width: parent.width - 36
        spacing: 5

        Repeater {
            model: footer.citations

            Row {
                id: citation

                required property citationLine modelData

                spacing: 6
                rightPadding: 8
                Accessible.role: Accessible.StaticText
                Accessible.name: citation.modelData.number + " " + citation.modelData.text

                AtlasText {
                    text: citation.modelData.number
                    font: footer.Theme.font(11.5, 600)
                    color: footer.Theme.accent
                    Accessible.ignored: true
                }

                AtlasText {
                    text: citation.modelData.text
                    width: Math.min(implicitWidth, flow.width - x - 8)
                    elide: Text.ElideRight
                    font: footer.Theme.hint
                    color: footer.Theme.ink2
                    Accessible.ignored: true
                }
            }
        }

        SpokenText {
            visible: text !== ""
            width: Math.min(implicitWidth, flow.width)
            text: footer.written
            font: footer.Theme.hint
            color: footer.Theme.ink3
        }
    }
}
