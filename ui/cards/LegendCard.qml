pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*! The key, which is the filter too: what each surface means, how many there are, and a switch for each. */
KeyCard {
    id: panel

    required property Session session
    required property Document document
    required property LegendModel legend
    required property OrganisationModel organisations
    /*! "5 January 2026" */
    required property string date

    title: qsTr("Status on %1").arg(date)

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

            width: parent?.width ?? 0

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
                label: entry.label
                count: entry.count
                hidden: entry.hidden
                spoken: entry.spoken
                onClicked: panel.session.toggleHidden(entry.key)
                onOnlyRequested: panel.session.showOnly(entry.key, panel.legend.keys())

                PatternSwatch {
                    anchors.fill: parent
                    document: panel.document
                    status: entry.status
                    possible: entry.possible
                }
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
