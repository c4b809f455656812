pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Theme

/*! A colour as #RRGGBB, and how it will look in light, in dark and in print. */
Column {
    id: entry

    required property string name
    required property string value
    /*! Fill, ink and label of each of the three. */
    required property list<string> looks
    required property bool valid
    readonly property list<string> surfaces: [qsTr("Light"), qsTr("Dark"), qsTr("Print")]

    signal edited(text: string)

    spacing: 6

    AtlasTextField {
        width: parent.width
        text: entry.value
        valid: entry.valid
        placeholderText: "#2A6796"
        Accessible.name: entry.name
        onTextEdited: entry.edited(text)
    }

    Row {
        id: samples

        width: parent.width
        visible: entry.looks.length === 9
        spacing: 6

        Repeater {
            model: entry.looks.length === 9 ? 3 : 0

            Rectangle {
                id: sample

                required property int index

                width: (samples.width - 2 * samples.spacing) / 3
                height: 30
                radius: Theme.chipRadius
                color: entry.looks[3 * index]
                border.width: 1
                border.color: entry.looks[3 * index + 1]

                AtlasText {
                    anchors.centerIn: parent
                    text: entry.surfaces[sample.index]
                    color: entry.looks[3 * sample.index + 2]
                    font: sample.Theme.note
                }
            }
        }
    }
}
