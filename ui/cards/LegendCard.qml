pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*! The key, which is the filter too: what each surface means, how many there are, and a switch for each. */
FocusScope {
    id: panel

    required property Session session
    required property Document document
    required property LegendModel legend
    required property OrganisationModel organisations
    /*! "5 January 2026" */
    required property string date

    implicitWidth: 236
    implicitHeight: column.height + 12

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Key")

    Card {
        anchors.fill: parent

        MouseArea { // what lies under the card is not for the pointer
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
            hoverEnabled: true
            preventStealing: true // by a handler that drags the map
            onWheel: wheel => wheel.accepted = true
        }

        Column {
            id: column

            x: 6
            y: 8
            width: parent.width - 12

            SectionHead {
                leftPadding: 8
                bottomPadding: 6
                text: qsTr("Status on %1").arg(panel.date)
            }

            Repeater {
                model: panel.legend

                Column {
                    id: entry

                    required property int index
                    required property string key
                    required property string status
                    required property string label
                    required property bool possible
                    required property int count
                    required property bool hidden
                    required property string spoken

                    width: column.width

                    Divider {
                        visible: entry.index === panel.legend.datedRows
                        width: parent.width
                    }

                    SectionHead {
                        visible: entry.index === panel.legend.datedRows
                        leftPadding: 8
                        topPadding: 9
                        bottomPadding: 6
                        text: qsTr("Position (undated)")
                    }

                    LegendRow {
                        width: parent.width
                        document: panel.document
                        status: entry.status
                        possible: entry.possible
                        label: entry.label
                        count: entry.count
                        hidden: entry.hidden
                        spoken: entry.spoken
                        onClicked: panel.session.toggleHidden(entry.key)
                        onOnlyRequested: panel.session.showOnly(entry.key, panel.legend.keys())
                    }
                }
            }

            Divider { width: parent.width }

            LegendPlaces { x: 8 }

            Divider {
                visible: organisations.visible
                width: parent.width
            }

            LegendOrganisations {
                id: organisations

                x: 8
                width: parent.width - 16
                session: panel.session
                organisations: panel.organisations
            }
        }
    }
}
