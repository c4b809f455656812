import QtQuick
import Atlas.Theme

/*! What stands under a field: how it was understood, or why it cannot be so; otherwise what to write there. */
Column {
    id: words

    property string help
    property string reading
    property string problem
    /*! The reading is a warning. */
    property bool doubtful: false

    spacing: 2
    topPadding: 4

    AtlasText {
        width: parent.width
        visible: words.problem !== ""
        text: words.problem
        font: words.Theme.note
        color: words.Theme.danger
        wrapMode: Text.WordWrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    AtlasText {
        width: parent.width
        visible: text !== "" && words.problem === ""
        text: words.reading
        font: words.Theme.note
        color: words.doubtful ? words.Theme.warn : words.Theme.ink2
        wrapMode: Text.WordWrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    AtlasText {
        width: parent.width
        visible: text !== "" && words.problem === "" && words.reading === ""
        text: words.help
        font: words.Theme.hint
        color: words.Theme.ink3
        wrapMode: Text.WordWrap
        Accessible.ignored: true // its field says it
    }
}
