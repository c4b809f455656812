pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Theme

/*! The statuses that a new dossier begins with: a colour and a label each. */
Column {
    id: list

    /*! None has a label, and one is needed. */
    required property bool missing
    property list<string> labels
    property list<string> colours
    readonly property int most: 5

    function begin(labels: list<string>, colours: list<string>) {
        list.colours = colours
        list.labels = labels
        rows.model = 0
        rows.model = labels.length
    }

    function isAs(labels: list<string>): bool { return labels.join("\n") === list.labels.join("\n") }

    function add() {
        list.labels = list.labels.concat([""])
        list.colours = list.colours.concat([palette.choices[list.labels.length % palette.choices.length].value])
        rows.model = list.labels.length
        Qt.callLater(() => (rows.itemAt(rows.count - 1) as StatusStart).takeFocus())
    }

    function remove(index: int) {
        const labels = list.labels.filter((label, place) => place !== index)
        list.begin(labels, list.colours.filter((colour, place) => place !== index))
    }

    spacing: 7

    StatusColours { id: palette }

    AtlasText {
        width: parent.width
        text: qsTr("Statuses, in the order of the key")
        font: list.Theme.sectionHead
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }

    Repeater {
        id: rows

        StatusStart {
            width: list.width
            label: list.labels[index] ?? ""
            colour: list.colours[index] ?? palette.choices[0].value
            choices: palette.choices
            removable: list.labels.length > 1
            onNamed: label => list.labels[index] = label
            onColoured: colour => list.colours[index] = colour
            onRemoved: list.remove(index)
        }
    }

    AtlasText {
        width: parent.width
        text: list.missing ? qsTr("Give the dossier one status at least.")
                           : qsTr("The first one is counted: its number is the coalition’s size. Each also takes a "
                                  + "pattern of its own, which reaches those whom colour does not.")
        font: list.Theme.note
        color: list.missing ? list.Theme.danger : list.Theme.ink2
        wrapMode: Text.Wrap
    }

    AtlasButton {
        visible: list.labels.length < list.most
        small: true
        iconName: "plus"
        text: qsTr("Add a status")
        onClicked: list.add()
    }
}
