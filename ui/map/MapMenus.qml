import QtQuick
import Atlas.Map
import Atlas.Model

/*! The menus of a right click, and of the menu key: on a state, on an event's place, on the sea. */
Item {
    id: menus

    required property Session session
    required property Present present
    required property MapViews views
    /*! Where the menu was asked for. */
    property point asked

    /*! To hide every status but this one of the key; to print what is now selected. */
    signal onlyRequested(key: string)
    signal printRequested()
    signal eventAdditionRequested(state: string, at: point)
    signal statusAdditionRequested(state: string)

    function openViews(at: point) {
        viewsMenu.popup(menus, at.x, at.y - viewsMenu.implicitHeight);
    }

    function open(state: string, event: string, at: point) {
        menus.asked = at;
        target.state = event === "" ? state : "";
        target.event = event;
        const menu = event !== "" ? eventMenu : state !== "" ? stateMenu : viewsMenu;
        menu.popup(menus, at.x, at.y);
    }

    MapTarget {
        id: target

        session: menus.session
        present: menus.present
    }

    StateMenu {
        id: stateMenu

        target: target
        onCardRequested: menus.session.actor = target.state
        onFitRequested: menus.views.fit(target.state)
        onOnlyRequested: menus.onlyRequested(target.statusKey)
        onBriefingRequested: {
            menus.session.actor = target.state;
            menus.printRequested();
        }
        onEventAdditionRequested: menus.eventAdditionRequested(target.state, menus.asked)
        onStatusAdditionRequested: menus.statusAdditionRequested(target.state)
    }

    EventMenu {
        id: eventMenu

        target: target
        onEventRequested: menus.session.event = target.event
    }

    MapPresetMenu {
        id: viewsMenu

        title: qsTr("Views")
        somethingSelected: menus.views.hasSelection
        onChosen: preset => menus.views.show(preset)
    }
}
