import QtQuick
import Atlas.Theme

/*! Which blocks the page has. */
Column {
    id: choices

    required property BriefingPreview preview

    spacing: 2

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Blocks of the page")

    component BlockChoice: AtlasCheckBox {
        Accessible.role: Accessible.CheckBox
        Accessible.name: text
    }

    BlockChoice {
        text: qsTr("Members table")
        checked: choices.preview.members
        onToggled: choices.preview.members = checked
    }

    BlockChoice {
        text: choices.preview.themesTitle
        checked: choices.preview.themes
        onToggled: choices.preview.themes = checked
    }

    BlockChoice {
        text: qsTr("Changes since the last event")
        checked: choices.preview.changes
        onToggled: choices.preview.changes = checked
    }

    BlockChoice {
        text: qsTr("Sources")
        checked: choices.preview.sources
        onToggled: choices.preview.sources = checked
    }
}
