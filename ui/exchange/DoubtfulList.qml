pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Atlas.Theme

/*! Names that are no country's for sure: for each, whom it means, or that it is left out. */
ListView {
    id: list

    required property DoubtfulNames names

    clip: true
    spacing: 4
    model: names
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: ThinScrollBar {}

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Names to look at")

    delegate: RowLayout {
        id: line

        required property string text
        required property int rows
        required property list<string> choices
        required property int choice
        required property int index

        width: ListView.view.width - 14
        spacing: 12

        Icon {
            Layout.preferredWidth: 16
            Layout.preferredHeight: 16
            name: line.choice === 0 ? "warning" : "check"
            colour: line.choice === 0 ? Theme.warn : Theme.accent
        }

        AtlasText {
            Layout.fillWidth: true
            text: line.text
            font: Theme.bodyStrong
            elide: Text.ElideRight
        }

        AtlasText {
            text: qsTr("%n row(s)", "", line.rows)
            color: Theme.ink2
        }

        ChoiceBox {
            Layout.preferredWidth: 250 * Theme.fontScale
            name: qsTr("Whom “%1” means").arg(line.text)
            model: line.choices
            choice: line.choice
            onActivated: chosen => list.names.choose(line.index, chosen)
        }
    }
}
