import Atlas.Model
import Atlas.Theme

/*! What can be added to the dossier. */
AtlasMenu {
    id: menu

    required property Forms forms

    title: qsTr("Add")

    AtlasMenuItem {
        text: qsTr("Event…")
        onTriggered: menu.forms.addThing(Forms.Events)
    }

    AtlasMenuItem {
        text: qsTr("Country’s status…")
        onTriggered: menu.forms.addThing(Forms.StatusClaims)
    }

    AtlasMenuItem {
        text: qsTr("Source…")
        onTriggered: menu.forms.addThing(Forms.Sources)
    }

    AtlasMenuItem {
        text: qsTr("Statement…")
        onTriggered: menu.forms.addThing(Forms.Statements)
    }

    AtlasMenuItem {
        text: qsTr("Organisation or person…")
        onTriggered: menu.forms.addThing(Forms.Actors)
    }

    AtlasMenuItem {
        text: qsTr("Theme…")
        onTriggered: menu.forms.addThing(Forms.Themes)
    }
}
