pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Map
import Atlas.Model
import Atlas.Theme

/*! Where the map looks, whose borders it shows, and how the window looks. */
MapPresetMenu {
    id: menu

    required property Session session
    required property Preferences preferences
    required property BoundaryChoices boundaryChoices
    /*! A dossier is in sight. */
    required property bool atWork

    signal comparisonToggled()

    title: qsTr("View")

    AtlasMenuSeparator {}

    AtlasMenuItem {
        text: menu.session.comparing ? qsTr("Leave the comparison") : qsTr("Compare two dates")
        keys: "C"
        enabled: menu.atWork
        onTriggered: menu.comparisonToggled()
    }

    AtlasMenu {
        title: qsTr("Boundaries")

        Repeater {
            model: menu.boundaryChoices.ids

            AtlasMenuItem {
                required property string modelData
                required property int index

                text: menu.boundaryChoices.names[index] ?? ""
                checkable: true
                autoExclusive: true
                checked: menu.session.boundaries === modelData
                Accessible.role: Accessible.RadioButton
                onTriggered: menu.session.boundaries = modelData
            }
        }
    }

    AtlasMenu {
        title: qsTr("Appearance")

        AtlasMenuItem {
            text: qsTr("As the system")
            checkable: true
            autoExclusive: true
            checked: menu.preferences.appearance === Preferences.System
            onTriggered: menu.preferences.appearance = Preferences.System
        }

        AtlasMenuItem {
            text: qsTr("Light")
            checkable: true
            autoExclusive: true
            checked: menu.preferences.appearance === Preferences.Light
            onTriggered: menu.preferences.appearance = Preferences.Light
        }

        AtlasMenuItem {
            text: qsTr("Dark")
            checkable: true
            autoExclusive: true
            checked: menu.preferences.appearance === Preferences.Dark
            onTriggered: menu.preferences.appearance = Preferences.Dark
        }
    }

    AtlasMenuItem {
        text: qsTr("Reduce motion")
        checkable: true
        checked: menu.preferences.reducedMotion || menu.preferences.systemReducesMotion
        enabled: !menu.preferences.systemReducesMotion
        onTriggered: menu.preferences.reducedMotion = !menu.preferences.reducedMotion
    }
}
