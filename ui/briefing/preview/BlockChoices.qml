pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Theme

/*! Which of its blocks the template shows. */
Column {
    id: choices

    required property BriefingOptions options

    spacing: 2

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Blocks of the page")

    Repeater {
        model: choices.options.blockNames

        AtlasCheckBox {
            required property string modelData
            required property int index

            width: choices.width
            text: modelData
            checked: choices.options.blocksShown[index] ?? false
            // A screen reader sets `checked` without a toggle: the choice follows the state, not the act.
            onCheckedChanged: choices.options.setBlockShown(index, checked)

            Accessible.role: Accessible.CheckBox
            Accessible.name: text
        }
    }
}
