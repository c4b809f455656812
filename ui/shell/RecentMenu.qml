pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Theme

/*! The dossiers opened before. */
AtlasMenu {
    id: menu

    required property FileDesk desk

    title: qsTr("Open recent")
    enabled: desk.recent.count > 0

    Repeater {
        model: menu.desk.recent

        AtlasMenuItem {
            required property string path
            required property string heading
            required property string place

            text: heading
            keys: place
            Accessible.description: place
            onTriggered: menu.desk.openRecent(path)
        }
    }

    AtlasMenuSeparator {}

    AtlasMenuItem {
        text: qsTr("Clear this list")
        onTriggered: menu.desk.recent.clear()
    }
}
