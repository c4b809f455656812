pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*! By what the timeline gathers events, and its lanes all at once. */
AtlasMenu {
    id: menu

    required property Session session
    required property TimelineNavigator navigator
    /*! The words of the session and what they are called, in one order. */
    required property list<string> groupings
    required property list<string> labels

    AtlasMenuHeading { text: qsTr("Lanes") }

    Repeater {
        model: menu.labels

        ChoiceItem {
            required property string modelData
            required property int index

            text: modelData
            chosen: menu.navigator.grouping === menu.groupings[index]
            onTriggered: menu.session.lanes = menu.groupings[index]
        }
    }

    AtlasMenuSeparator {}

    AtlasMenuItem {
        text: qsTr("Fold all")
        onTriggered: menu.navigator.foldAll(true)
    }

    AtlasMenuItem {
        text: qsTr("Unfold all")
        enabled: menu.session.foldedLanes.length > 0
        onTriggered: menu.navigator.foldAll(false)
    }
}
