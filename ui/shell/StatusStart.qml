pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Atlas.Theme

/*! One status of a new dossier. */
RowLayout {
    id: row

    required property int index
    required property string label
    required property string colour
    required property list<var> choices
    required property bool removable

    signal named(label: string)
    signal coloured(colour: string)
    signal removed()

    function takeFocus() { field.forceActiveFocus(Qt.OtherFocusReason) }

    spacing: 8

    AtlasComboBox {
        id: colours

        Layout.preferredWidth: 128
        name: qsTr("Colour of status %1").arg(row.index + 1)
        leftPadding: 36
        model: row.choices.map(choice => choice.name)
        currentIndex: row.choices.findIndex(choice => choice.value === row.colour)
        onActivated: index => row.coloured(row.choices[index].value)

        Rectangle {
            x: 11
            anchors.verticalCenter: parent.verticalCenter
            width: 18
            height: 14
            radius: row.Theme.swatchRadius
            color: row.choices[colours.currentIndex]?.value ?? "transparent"
        }
    }

    AtlasTextField {
        id: field

        Layout.fillWidth: true
        text: row.label
        Accessible.name: qsTr("Label of status %1").arg(row.index + 1)
        onTextEdited: row.named(text)
    }

    IconButton {
        visible: row.removable
        iconName: "close"
        text: qsTr("Remove status %1").arg(row.index + 1)
        onClicked: row.removed()
    }
}
