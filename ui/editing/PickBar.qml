import QtQuick
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*! Over the map while a form waits for clicks on it. */
FocusScope {
    id: bar

    required property Forms forms
    readonly property bool ofPlace: forms.picking === Forms.PlacePicking

    implicitWidth: row.width + 28
    implicitHeight: 48
    visible: forms.picking !== Forms.NoPicking

    Card {
        anchors.fill: parent

        MouseArea { // a click on the bar is none on the map
            anchors.fill: parent
            preventStealing: true
        }

        Row {
            id: row

            anchors.centerIn: parent
            spacing: 14

            SpokenText {
                anchors.verticalCenter: parent.verticalCenter
                wrapMode: Text.NoWrap
                text: bar.ofPlace ? qsTr("Click a place on the map – Esc to stop")
                                  : qsTr("Click countries to add them or take them away – Esc to stop")
            }

            AtlasButton {
                small: true
                text: bar.ofPlace ? qsTr("Stop") : qsTr("Done")
                onClicked: bar.forms.endPicking()
            }
        }
    }
}
