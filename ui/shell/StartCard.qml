pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Atlas.Cards
import Atlas.Theme

/*! Over the map while nothing is said in the open dossier: how to begin. */
Card {
    id: card

    signal countryRequested()
    signal eventRequested()
    signal importRequested()

    radius: Theme.dialogRadius
    implicitWidth: 460 * Math.sqrt(Theme.fontScale)
    implicitHeight: column.implicitHeight + 48

    MouseArea { // what lies under it is not for the pointer
        anchors.fill: parent
        hoverEnabled: true
    }

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 24 }
        spacing: 8

        SpokenText {
            Layout.fillWidth: true
            text: qsTr("Nothing is said here yet")
            font: card.Theme.eventTitle
            Accessible.role: Accessible.Heading
        }

        SpokenText {
            Layout.fillWidth: true
            text: qsTr("Say where a country stands, tell of an event, or bring in a table that you already have.")
            color: card.Theme.ink2
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 10
            spacing: 10

            AtlasButton {
                primary: true
                text: qsTr("Add a country…")
                onClicked: card.countryRequested()
            }

            AtlasButton {
                text: qsTr("Add an event…")
                onClicked: card.eventRequested()
            }

            AtlasButton {
                text: qsTr("Import…")
                onClicked: card.importRequested()
            }
        }
    }
}
