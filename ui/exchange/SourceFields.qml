import QtQuick
import QtQuick.Layouts
import Atlas.Theme

/*! What rows rest on that name no source. */
GridLayout {
    id: fields

    required property ImportChoices choices

    columns: 2
    columnSpacing: 12
    rowSpacing: 8

    FieldLabel { text: qsTr("Source") }

    ChoiceBox {
        Layout.fillWidth: true
        name: qsTr("Source of rows that name none")
        model: fields.choices.sourceNames
        choice: fields.choices.source
        onActivated: index => fields.choices.source = index
    }

    FieldLabel {
        visible: title.visible
        text: qsTr("Its title")
    }

    AtlasTextField {
        id: title

        Layout.fillWidth: true
        visible: fields.choices.makesSource
        valid: text.trim() !== ""
        placeholderText: qsTr("Needed")
        Accessible.name: qsTr("Title of the new source")
        onVisibleChanged: if (visible) forceActiveFocus(Qt.OtherFocusReason)
        onTextEdited: fields.choices.newSourceTitle = text
    }

    FieldLabel {
        visible: address.visible
        text: qsTr("Its address")
    }

    AtlasTextField {
        id: address

        Layout.fillWidth: true
        visible: fields.choices.makesSource
        placeholderText: qsTr("https://… (may be empty)")
        Accessible.name: qsTr("Address of the new source")
        onTextEdited: fields.choices.newSourceAddress = text
    }
}
