import Atlas.Model
import Atlas.Theme

/*! The dossier's lists, to change what is in them. */
AtlasMenu {
    id: menu

    required property Forms forms

    title: qsTr("Lists")

    AtlasMenuItem {
        text: qsTr("Sources…")
        onTriggered: menu.forms.showList(Forms.Sources)
    }

    AtlasMenuItem {
        text: qsTr("Events…")
        onTriggered: menu.forms.showList(Forms.Events)
    }

    AtlasMenuItem {
        text: qsTr("Who has which status…")
        onTriggered: menu.forms.showList(Forms.StatusClaims)
    }

    AtlasMenuItem {
        text: qsTr("Actors…")
        onTriggered: menu.forms.showList(Forms.Actors)
    }

    AtlasMenuItem {
        text: qsTr("Statuses…")
        onTriggered: menu.forms.showList(Forms.Statuses)
    }

    AtlasMenuItem {
        text: qsTr("Themes…")
        onTriggered: menu.forms.showList(Forms.Themes)
    }

    AtlasMenuItem {
        text: qsTr("Lanes…")
        onTriggered: menu.forms.showList(Forms.Groups)
    }

    AtlasMenuItem {
        text: qsTr("Statements…")
        onTriggered: menu.forms.showList(Forms.Statements)
    }

    AtlasMenuItem {
        text: qsTr("Expected outcomes…")
        onTriggered: menu.forms.showList(Forms.Outcomes)
    }

    AtlasMenuItem {
        text: qsTr("Scenarios…")
        onTriggered: menu.forms.showList(Forms.Scenarios)
    }

    AtlasMenuItem {
        text: qsTr("Sizes of the coalition…")
        onTriggered: menu.forms.showList(Forms.MemberCounts)
    }
}
