pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*! The numbered places in the sources on which a card rests; each leads to its source. */
Rectangle {
    id: footer

    required property list<citationLine> citations
    required property string written
    /*! Of the whole dossier, where the card is about all of it; 0: not told. */
    property int sourceCount: 0

    /*! An empty id: all of them. */
    signal sourceRequested(id: string)

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

            FooterLink {
                required property citationLine modelData

                number: modelData.number
                text: modelData.text
                longest: flow.width
                onClicked: footer.sourceRequested(modelData.source)
            }
        }

        FooterLink {
            visible: footer.sourceCount > 0
            text: qsTr("%n source(s)", "", footer.sourceCount)
            longest: flow.width
            onClicked: footer.sourceRequested("")
        }

        SpokenText {
            visible: text !== ""
            width: Math.min(implicitWidth, flow.width)
            text: footer.written
            maximumLineCount: 2 // the list of sources tells the rest
            elide: Text.ElideRight
            font: footer.Theme.hint
            color: footer.Theme.ink3
        }
    }
}
