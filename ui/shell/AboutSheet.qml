pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Theme

/*! What the program is, under which licence, and whose borders, fonts and data it shows. */
Sheet {
    id: about

    required property string version
    readonly property list<string> paragraphs: [
        qsTr("Who stood where, and when: on a map, on a timeline, and on a page you can hand over."),
        qsTr("Borders are shown as the United Nations General Assembly sees them, unless you choose otherwise in "
             + "the menu: Crimea is part of Ukraine. They show no opinion of the program’s authors. Map data: "
             + "Natural Earth, public domain."),
        qsTr("Typeface: Inter and Inter Display, SIL Open Font License 1.1. Country names: Unicode CLDR. "
             + "Capitals: GeoNames, Creative Commons Attribution 4.0."),
        qsTr("A dossier records who says what, and where. A claim is not a fact."),
        qsTr("The program opens no network connection."),
        qsTr("Free software under the GNU General Public License, version 3 or later. It comes without any "
             + "warranty.")
    ]

    title: qsTr("Coalition Atlas %1").arg(version)

    Loader { // few windows ever show it
        width: parent.width
        active: about.visible
        sourceComponent: Column {
            spacing: 10

            Repeater {
                model: about.paragraphs

                AtlasText {
                    required property string modelData

                    width: parent ? (parent as Column).width : 0
                    text: modelData
                    wrapMode: Text.WordWrap
                    lineHeight: 1.2
                }
            }
        }
    }
}
