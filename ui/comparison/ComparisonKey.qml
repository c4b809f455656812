pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*! The key while something is compared: what each kind of change looks like, how many, a switch. */
KeyCard {
    id: panel

    required property Session session
    required property Document document
    required property DifferenceModel differences

    title: differences.title

    Repeater {
        model: panel.differences

        LegendRow {
            id: row

            required property string key
            required property int difference
            required property string status
            required property bool possible
            required glyph

            width: parent?.width ?? 0
            onClicked: panel.session.toggleHidden(row.key)
            onOnlyRequested: panel.session.showOnly(row.key, panel.differences.keys())

            DifferenceSwatch {
                anchors.fill: parent
                document: panel.document
                difference: row.difference
                status: row.status
                possible: row.possible
            }
        }
    }

    Divider { width: parent.width }

    LegendPlaces { x: 8 }
}
