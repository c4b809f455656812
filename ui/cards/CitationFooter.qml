pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*! The numbered places in the sources on which a card rests; each leads to its source. Lower than they need,
    it scrolls. */
Rectangle {
    id: footer

    required property list<citationLine> citations
    required property string written
    /*! Of the whole dossier, where the card is about all of it; 0: not told. */
    property int sourceCount: 0

    /*! An empty id: all of them. */
    signal sourceRequested(id: string)

    function bringIntoSight(item: Item) {
        const sight = area.contentItem as Flickable;
        const top = flow.y + item.y;
        sight.contentY = Math.max(top + item.height - sight.height, Math.min(sight.contentY, top));
    }

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

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: flow.height + 20

        Item {
            width: area.availableWidth
            height: flow.height + 20

            Flow {
                id: flow

                x: 18
                y: 10
                width: parent.width - 36
                spacing: 5

                Repeater {
                    model: footer.citations

                    FooterLink {
                        id: link

                        required property citationLine modelData

                        number: modelData.number
                        text: modelData.text
                        longest: flow.width
                        onClicked: footer.sourceRequested(modelData.source)
                        onActiveFocusChanged: if (activeFocus) footer.bringIntoSight(link)
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
    }
}
