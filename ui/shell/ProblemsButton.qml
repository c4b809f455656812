import QtQuick
import Atlas.Theme

/*! How many problems the open dossier has; opens them. */
AtlasButton {
    id: button

    required property int count
    /*! How many of them are claims without a source. */
    required property int unsourced
    readonly property string words: qsTr("%n problem(s)", "", count)
        + (unsourced > 0 ? ", " + qsTr("%n unsourced", "", unsourced) : "")

    small: true
    iconName: "warning"
    text: count.toLocaleString(Qt.locale(), "f", 0)
    Accessible.name: words

    Hint {
        shown: (button.hovered || button.visualFocus) && !button.down
        text: button.words
    }
}
