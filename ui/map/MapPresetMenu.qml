import Atlas.Map
import Atlas.Theme

/*! The views that fit. What is put into it follows them. */
AtlasMenu {
    id: menu

    /*! Something with a place on the map is selected. */
    required property bool somethingSelected

    signal chosen(preset: int)

    AtlasMenuItem {
        text: qsTr("Europe")
        keys: "Ctrl+1"
        onTriggered: menu.chosen(MapViews.Europe)
    }

    AtlasMenuItem {
        text: qsTr("All members")
        keys: "Ctrl+2"
        onTriggered: menu.chosen(MapViews.Members)
    }

    AtlasMenuItem {
        text: qsTr("World")
        keys: "Ctrl+3"
        onTriggered: menu.chosen(MapViews.World)
    }

    AtlasMenuItem {
        text: qsTr("Selection")
        keys: "Ctrl+4"
        enabled: menu.somethingSelected
        onTriggered: menu.chosen(MapViews.Selection)
    }
}
