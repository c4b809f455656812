pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*! One line of a form: a label, its field, and what is said about it. */
FocusScope {
    id: line

    required property Forms forms
    required property Form form
    required property int index
    required property string kind
    required property string path
    required property string label
    required property string help
    required property int depth
    required property bool needed
    required property bool many
    required property string text
    required property string endText
    required property bool endShown
    required property int marks
    required property list<string> texts
    required property int ownLanguage
    required property list<string> choices
    required property int chosen
    required property list<string> ids
    required property list<string> keys
    required property bool checked
    required property string reading
    required property bool doubtful
    required property string problem

    readonly property bool labelled: !["heading", "group", "note", "flag", "fold", "add"].includes(kind)
    readonly property string name: needed ? qsTr("%1 (needed)").arg(label) : label
    readonly property bool valid: problem === ""
    readonly property bool picking: forms.pickingPath === path && forms.picking !== Forms.NoPicking
    readonly property Component field: ({
        heading: heading, group: group, note: note, text: oneText, words: words, date: date, choice: choice,
        flag: flag, actors: actors, ticks: ticks, position: position, colour: colour, fold: fold, add: add
    })[kind]

    /*! The focus, to its field. */
    function takeFocus() {
        const whole = body.item as Item;
        const first = whole.activeFocusOnTab ? whole : body.nextItemInFocusChain(true);
        first.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: column.height + (kind === "heading" ? 4 : 14)

    Rectangle { // what belongs to a group stands beside its rule
        visible: line.depth > 0 || line.kind === "group"
        width: 2
        height: line.height
        color: line.Theme.line
    }

    Column {
        id: column

        x: line.depth > 0 || line.kind === "group" ? 14 : 0
        width: line.width - x

        AtlasText {
            width: parent.width
            visible: line.labelled
            bottomPadding: 4
            text: line.name
            font: line.Theme.note
            color: line.Theme.ink2
            wrapMode: Text.WordWrap
            Accessible.ignored: true // the field's name
        }

        Loader {
            id: body

            width: parent.width
            sourceComponent: line.field
        }

        FieldWords {
            width: parent.width
            visible: line.help + line.reading + line.problem !== ""
            help: line.help
            reading: line.reading
            problem: line.problem
            doubtful: line.doubtful
        }
    }

    Component {
        id: heading

        SectionHead { text: line.label }
    }

    Component {
        id: group

        GroupHead {
            name: line.label
            onRemoveRequested: line.form.removeElement(line.path)
        }
    }

    Component {
        id: note

        SpokenText {
            text: line.label
            font: line.Theme.note
            color: line.Theme.ink2
        }
    }

    Component {
        id: oneText

        TextEntry {
            name: line.name
            help: line.help
            value: line.text
            valid: line.valid
            onEdited: text => line.form.setText(line.path, text)
        }
    }

    Component {
        id: words

        WordsEntry {
            name: line.name
            help: line.help
            texts: line.texts
            ownLanguage: line.ownLanguage
            many: line.many
            valid: line.valid
            onEdited: (language, text) => line.form.setWords(line.path, language, text)
        }
    }

    Component {
        id: date

        DateEntry {
            name: line.name
            help: line.help
            start: line.text
            end: line.endText
            endShown: line.endShown
            endings: line.choices
            ending: line.chosen
            marks: line.marks
            valid: line.valid
            onEdited: text => line.form.setText(line.path, text)
            onEndEdited: text => line.form.setEndText(line.path, text)
            onEndingChosen: ending => line.form.setEnding(line.path, ending)
            onMarksChosen: marks => line.form.setMarks(line.path, marks)
        }
    }

    Component {
        id: choice

        AtlasComboBox {
            name: line.name
            font: line.Theme.body
            model: line.choices
            currentIndex: line.chosen
            onActivated: index => {
                line.form.choose(line.path, index)
                currentIndex = Qt.binding(() => line.chosen) // a choice that leads elsewhere is not chosen
            }
        }
    }

    Component {
        id: flag

        AtlasCheckBox {
            text: line.label
            checked: line.checked
            onClicked: line.form.setChecked(line.path, checked)
        }
    }

    Component {
        id: actors

        ActorsEntry {
            forms: line.forms
            name: line.name
            help: line.help
            ids: line.ids
            names: line.choices
            many: line.many
            valid: line.valid
            picking: line.picking
            onToggled: id => line.form.toggle(line.path, id)
            onPickRequested: on => on ? line.forms.pickActors(line.path) : line.forms.endPicking()
        }
    }

    Component {
        id: ticks

        TicksEntry {
            labels: line.choices
            keys: line.keys
            ids: line.ids
            onToggled: id => line.form.toggle(line.path, id)
        }
    }

    Component {
        id: position

        PositionEntry {
            name: line.name
            lon: line.text
            lat: line.endText
            valid: line.valid
            picking: line.picking
            onEdited: (lon, lat) => line.form.setPosition(line.path, lon, lat)
            onPickRequested: line.picking ? line.forms.endPicking() : line.forms.pickPlace(line.path)
        }
    }

    Component {
        id: colour

        ColourEntry {
            name: line.name
            value: line.text
            looks: line.choices
            valid: line.valid
            onEdited: text => line.form.setText(line.path, text)
        }
    }

    Component {
        id: fold

        FoldLine {
            text: line.label
            summary: line.text
            unfolded: line.checked
            onClicked: line.form.setChecked(line.path, !line.checked)
        }
    }

    Component {
        id: add

        Item {
            implicitHeight: button.implicitHeight

            AtlasButton {
                id: button

                small: true
                iconName: "plus"
                text: line.label
                onClicked: line.form.add(line.path)
            }
        }
    }
}
