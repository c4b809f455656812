pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*! Which stretch of time lists and counts of events speak of; the map keeps the one shown date. */
AtlasMenu {
    id: menu

    required property Session session
    /*! In the order of the session's window modes. */
    required property list<string> labels

    AtlasMenuHeading { text: qsTr("Events listed and counted") }

    Repeater {
        model: menu.labels

        ChoiceItem {
            required property string modelData
            required property int index

            text: modelData
            chosen: menu.session.windowMode === index
            onTriggered: menu.session.windowMode = index
        }
    }
}
