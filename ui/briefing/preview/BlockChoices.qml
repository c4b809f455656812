import QtQuick
import Atlas.Theme

/*! Which blocks the page has. */
Column {
    id: choices

    required property BriefingPreview preview

    spacing: 2

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Blocks of the page")

    // A screen reader sets `checked` without a toggle: the choice follows the state, not the act.
    component BlockChoice: AtlasCheckBox {
        Accessible.role: Accessible.CheckBox
        Accessible.name: text
    }

    BlockChoice {
        text: qsTr("Members table")
        checked: choices.preview.members
        onCheckedChanged: choices.preview.members = checked
    }

    BlockChoice {
        text: choices.preview.themesTitle
        checked: choices.preview.themes
        onCheckedChanged: choices.preview.themes = checked
    }

    BlockChoice {
        text: qsTr("Changes since the last event")
        checked: choices.preview.changes
        onCheckedChanged: choices.preview.changes = checked
    }

    BlockChoice {
        text: qsTr("Sources")
        checked: choices.preview.sources
        onCheckedChanged: choices.preview.sources = checked
    }
}
