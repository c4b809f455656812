import QtQuick
import QtQuick.Layouts
import Atlas.Model
import Atlas.Theme

/*! How the pages are made: language, paper, orientation, colour, boundaries. */
GridLayout {
    id: paper

    required property BriefingOptions options
    required property BoundaryChoices boundaryChoices
    readonly property list<string> languages: ["en", "fr", "uk"]

    columns: 2
    columnSpacing: 12
    rowSpacing: 8

    ChoiceLabel { text: qsTr("Language") }

    Segmented {
        Layout.fillWidth: true
        name: qsTr("Language of the page")
        labels: ["English", "Français", "Українська"]
        stretched: true
        current: paper.languages.indexOf(paper.options.language)
        onChosen: index => paper.options.language = paper.languages[index]
    }

    ChoiceLabel { text: qsTr("Paper") }

    AtlasComboBox {
        Layout.fillWidth: true
        name: qsTr("Paper")
        model: [qsTr("A4, 210 × 297 mm"), qsTr("Letter, 8½ × 11 in")]
        currentIndex: paper.options.letter ? 1 : 0
        onActivated: index => paper.options.letter = index === 1
    }

    ChoiceLabel { text: qsTr("Orientation") }

    Segmented {
        Layout.fillWidth: true
        name: qsTr("Orientation")
        labels: [qsTr("Portrait"), qsTr("Landscape")]
        stretched: true
        current: paper.options.landscape ? 1 : 0
        onChosen: index => paper.options.landscape = index === 1
    }

    ChoiceLabel { text: qsTr("Colour") }

    Segmented {
        Layout.fillWidth: true
        name: qsTr("Colour")
        labels: [qsTr("Colour"), qsTr("Greyscale")]
        stretched: true
        current: paper.options.greyscale ? 1 : 0
        onChosen: index => paper.options.greyscale = index === 1
    }

    ChoiceLabel { text: qsTr("Boundaries") }

    AtlasComboBox {
        Layout.fillWidth: true
        name: qsTr("Boundaries")
        model: paper.boundaryChoices.names
        currentIndex: paper.boundaryChoices.ids.indexOf(paper.options.position)
        onActivated: index => paper.options.position = paper.boundaryChoices.ids[index]
    }
}
