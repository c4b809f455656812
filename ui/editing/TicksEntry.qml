pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Theme

/*! Any of some things. */
Column {
    id: entry

    required property list<string> labels
    required property list<string> keys
    required property list<string> ids

    signal toggled(id: string)

    Repeater {
        model: entry.labels

        AtlasCheckBox {
            required property string modelData
            required property int index

            width: entry.width
            text: modelData
            checked: entry.ids.includes(entry.keys[index])
            onClicked: entry.toggled(entry.keys[index])
        }
    }
}
