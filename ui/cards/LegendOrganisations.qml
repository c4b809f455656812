pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*! The dossier's organisations, each to be selected like a state. */
Flow {
    id: flow

    required property Session session
    required property OrganisationModel organisations

    spacing: 4
    topPadding: 6
    bottomPadding: 6
    visible: chips.count > 0

    Repeater {
        id: chips

        model: flow.organisations

        OrganisationChip {
            required property string name
            required property string lightColour
            required property string darkColour
            // The role is called `id`, which no QML property can be.
            required property var model
            readonly property string actor: model.id

            text: name
            mark: Theme.dark ? darkColour : lightColour
            selected: flow.session.actor === actor
            onClicked: flow.session.actor = selected ? "" : actor
        }
    }
}
