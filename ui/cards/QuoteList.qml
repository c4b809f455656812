pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*! The quotes of a card under their heading; nothing where there are none. */
Column {
    id: list

    required property list<quoteLine> quotes
    required property color rule
    property bool headed: true

    visible: quotes.length > 0
    spacing: Theme.rowGap

    SectionHead {
        visible: list.headed
        text: list.quotes.length > 1 ? qsTr("Quotes") : qsTr("Quote")
    }

    Repeater {
        model: list.quotes

        QuoteBlock {
            required property quoteLine modelData

            width: list.width
            content: modelData
            rule: list.rule
        }
    }
}
