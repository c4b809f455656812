import QtQuick
import Atlas.Theme

/*! In place of pages: why there are none, and what can be done about it. */
Column {
    id: note

    required property string sentence
    /*! The template that cannot be made. */
    required property int pages

    spacing: 12

    Accessible.role: Accessible.AlertMessage
    Accessible.name: note.sentence

    TemplateDrawing {
        anchors.horizontalCenter: parent.horizontalCenter
        pages: note.pages
        opacity: 0.55
    }

    AtlasText {
        id: words

        width: parent.width
        text: note.sentence
        font: Theme.body
        color: Theme.ink2
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        Accessible.ignored: true
        onTextChanged: if (text !== "") words.Accessible.announce(text)
    }
}
