pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*! Of whom or what a source speaks: under a head, each a link. */
Column {
    id: subjects

    required property string title
    required property list<thingLink> links
    /*! "and 12 more"; empty: all are listed. */
    required property string more

    signal chosen(id: string)

    visible: links.length > 0
    spacing: 2

    SectionHead { text: subjects.title }

    Flow {
        id: flow

        width: parent.width
        spacing: 12
        topPadding: 1

        Repeater {
            model: subjects.links

            TextLink {
                required property thingLink modelData

                longest: flow.width
                text: modelData.text
                onClicked: subjects.chosen(modelData.id)
            }
        }

        SpokenText {
            visible: text !== ""
            height: 24
            verticalAlignment: Text.AlignVCenter
            text: subjects.more
            font: subjects.Theme.note
            color: subjects.Theme.ink3
        }
    }
}
