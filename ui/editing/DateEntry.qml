pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Theme

/*! An honest time: one date in words or EDTF, or from one to another; what is unsure is marked so. */
Column {
    id: entry

    required property string name
    required property string help
    required property string start
    required property string end
    required property bool endShown
    required property list<string> endings
    required property int ending
    /*! EDTF's qualification of the start: 1 uncertain, 2 approximate, 3 both. */
    required property int marks
    required property bool valid

    signal edited(text: string)
    signal endEdited(text: string)
    signal endingChosen(ending: int)
    signal marksChosen(marks: int)

    function toggled(mark: int): int { return marks ^ mark }

    spacing: 6

    AtlasTextField {
        width: parent.width
        text: entry.start
        valid: entry.valid
        placeholderText: qsTr("5 January 2026, March 2025, spring 2025, 2025…")
        Accessible.name: entry.name
        Accessible.description: entry.help
        onTextEdited: entry.edited(text)
    }

    Row {
        width: parent.width
        visible: entry.start !== ""
        spacing: 6

        AtlasComboBox {
            width: parent.width - about.width - unsure.width - 2 * parent.spacing
            implicitHeight: 30
            font: entry.Theme.body
            name: qsTr("%1: how it ends").arg(entry.name)
            model: entry.endings
            currentIndex: entry.ending
            onActivated: index => entry.endingChosen(index)
        }

        AtlasButton {
            id: about

            small: true
            lit: (entry.marks & 2) !== 0
            enabled: entry.valid
            text: qsTr("about")
            Accessible.name: qsTr("%1: about then").arg(entry.name)
            Accessible.checkable: true
            Accessible.checked: lit
            onClicked: entry.marksChosen(entry.toggled(2))
        }

        AtlasButton {
            id: unsure

            small: true
            lit: (entry.marks & 1) !== 0
            enabled: entry.valid
            text: qsTr("unsure")
            Accessible.name: qsTr("%1: uncertain").arg(entry.name)
            Accessible.checkable: true
            Accessible.checked: lit
            onClicked: entry.marksChosen(entry.toggled(1))
        }
    }

    AtlasTextField {
        width: parent.width
        visible: entry.endShown
        text: entry.end
        valid: entry.valid
        placeholderText: qsTr("until when")
        Accessible.name: qsTr("%1: until").arg(entry.name)
        onTextEdited: entry.endEdited(text)
    }
}
