import QtQuick
import Atlas.Theme

/*! One line of text. */
AtlasTextField {
    id: entry

    required property string name
    required property string help
    required property string value

    signal edited(text: string)

    text: value
    Accessible.name: name
    Accessible.description: help
    onTextEdited: edited(text)
}
