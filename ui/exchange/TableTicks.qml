pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Theme

/*! The tables of a file: which are imported. The one that is ticked last is the one that is shown. */
Column {
    id: ticks

    required property TableImport importing

    spacing: 2

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Tables")

    Repeater {
        model: ticks.importing.tables

        AtlasCheckBox {
            required property string modelData
            required property int index

            width: ticks.width
            text: modelData
            checked: ticks.importing.taken[index] ?? false
            font: index === ticks.importing.shownTable ? Theme.bodyStrong : Theme.body
            onToggled: {
                ticks.importing.take(index, checked);
                if (checked)
                    ticks.importing.shownTable = index;
                checked = Qt.binding(() => ticks.importing.taken[index] ?? false);
            }
        }
    }
}
