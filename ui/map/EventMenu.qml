import Atlas.Map
import Atlas.Theme

/*! What can be done with an event's place on the map. */
AtlasMenu {
    id: menu

    required property MapTarget target

    signal eventRequested()

    title: target.name

    AtlasMenuHeading { text: menu.target.name }

    AtlasMenuItem {
        text: qsTr("Open the event")
        onTriggered: menu.eventRequested()
    }

    AtlasMenuItem {
        text: qsTr("Go to its date: %1").arg(menu.target.eventTime)
        enabled: menu.target.eventIsDated
        onTriggered: menu.target.goToEventDay()
    }

    AtlasMenuItem {
        text: qsTr("Copy the title")
        onTriggered: menu.target.copyName()
    }
}
