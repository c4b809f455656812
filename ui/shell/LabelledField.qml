import QtQuick
import Atlas.Theme

/*! A field with its label over it, and under it what is to be said of what was typed. */
FocusScope {
    id: field

    required property string label
    property string help
    property bool valid: true
    property alias text: input.text

    implicitWidth: input.implicitWidth
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: 5

        AtlasText {
            width: parent.width
            text: field.label
            font: field.Theme.sectionHead
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        AtlasTextField {
            id: input

            width: parent.width
            focus: true
            valid: field.valid
            Accessible.name: field.label
            Accessible.description: field.help
        }

        AtlasText {
            width: parent.width
            visible: text !== ""
            text: field.help
            font: field.Theme.note
            color: field.valid ? field.Theme.ink2 : field.Theme.danger
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
