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
    color: Theme.chrome

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Sources")

    Divider { width: parent.width }

    Flow {
        id: flow

        x: 18
        y: 10
        width: parent.width - 36
        spacing: 12

        Repeater {
            model: footer.citations

            Row {
                id: citation

                required property citationLine modelData

                spacing: 6
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
                    width: Math.min(implicitWidth, flow.width - x)
                    elide: Text.ElideRight
                    font: footer.Theme.hint
                    color: footer.Theme.ink2
                    Accessible.ignored: true
                }
            }
        }

        AtlasText {
            visible: text !== ""
            width: Math.min(implicitWidth, flow.width)
            wrapMode: Text.WordWrap
            text: footer.written
            font: footer.Theme.hint
            color: footer.Theme.ink3
        }
    }
}
