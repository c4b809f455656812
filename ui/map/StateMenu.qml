import Atlas.Map
import Atlas.Theme

/*! What can be done with a state of the map. */
AtlasMenu {
    id: menu

    required property MapTarget target

    signal cardRequested()
    signal fitRequested()
    signal onlyRequested()
    signal briefingRequested()
    signal eventAdditionRequested()
    signal statusAdditionRequested()

    title: target.name

    AtlasMenuHeading { text: menu.target.name }

    AtlasMenuItem {
        text: qsTr("Open the card")
        onTriggered: menu.cardRequested()
    }

    AtlasMenuItem {
        text: qsTr("Zoom to it")
        onTriggered: menu.fitRequested()
    }

    AtlasMenuItem {
        text: menu.target.statusKey === "" ? qsTr("Show only its status")
                                           : qsTr("Show only: %1").arg(menu.target.statusLabel)
        enabled: menu.target.statusKey !== ""
        onTriggered: menu.onlyRequested()
    }

    AtlasMenuSeparator {}

    AtlasMenuItem {
        text: qsTr("Add a status…")
        onTriggered: menu.statusAdditionRequested()
    }

    AtlasMenuItem {
        text: qsTr("Add an event here…")
        onTriggered: menu.eventAdditionRequested()
    }

    AtlasMenuSeparator {}

    AtlasMenuItem {
        text: qsTr("Print this card…")
        enabled: menu.target.known
        onTriggered: menu.briefingRequested()
    }

    AtlasMenuItem {
        text: qsTr("Copy the name")
        onTriggered: menu.target.copyName()
    }
}
