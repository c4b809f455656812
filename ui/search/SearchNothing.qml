import QtQuick
import Atlas.Theme

/*! That nothing was found, where it was looked for, and what may have been meant. */
Column {
    id: nothing

    required property string sentence
    required property string suggestion

    signal suggestionChosen()

    spacing: 8

    AtlasText {
        width: parent.width
        text: nothing.sentence
        font: nothing.Theme.note
        color: nothing.Theme.ink2
        wrapMode: Text.WordWrap
    }

    AtlasButton {
        small: true
        visible: nothing.suggestion !== ""
        text: qsTr("Did you mean %1?").arg(nothing.suggestion)
        onClicked: nothing.suggestionChosen()
    }
}
