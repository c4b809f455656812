pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*! What differs between two days, or between two lenses, in sentences. */
Column {
    id: view

    required property Workspace workspace
    readonly property ComparisonCard card: workspace.comparisonCard

    spacing: Theme.rowGap

    SpokenText {
        width: parent.width - 32 // beside the button that closes the card
        text: view.card.content.title
        font: view.Theme.displayFont(19, 700)
        Accessible.role: Accessible.Heading
    }

    Row {
        width: parent.width
        spacing: 16

        Repeater {
            model: view.card.content.sides

            ComparedSideView {
                required property comparedSide modelData
                required property int index

                width: (view.width - 16) / 2
                workspace: view.workspace
                side: modelData
                former: index === 0
            }
        }
    }

    SpokenText {
        width: parent.width
        visible: text !== ""
        text: view.card.content.nothing
        color: view.Theme.ink2
    }

    Repeater {
        model: view.card.groups

        DifferenceList {
            required property differenceGroup modelData

            width: view.width
            session: view.workspace.session
            group: modelData
        }
    }

    Repeater {
        model: view.card.events

        DifferingEventList {
            required property differingEvents modelData

            width: view.width
            session: view.workspace.session
            document: view.workspace.document
            events: modelData
        }
    }

    Divider {
        width: parent.width
        visible: notCompared.visible
    }

    CitedLabel {
        id: notCompared

        width: parent.width
        visible: !content.isEmpty
        content: view.card.content.notCompared
        font: view.Theme.note
        leadFont: view.Theme.font(12, 650)
        colour: view.Theme.ink2
    }
}
