import QtQuick
import Atlas.Model
import Atlas.Theme

/*! The selected actor or event, of which no source of the lens speaks. */
Column {
    id: view

    required property UnknownSelection unknown

    spacing: Theme.rowGap

    SpokenText {
        width: parent.width - 60
        text: view.unknown.name
        font: view.Theme.eventTitle
        Accessible.role: Accessible.Heading
    }

    SpokenText {
        width: parent.width
        text: qsTr("Not known to this lens")
        font: view.Theme.bodyStrong
    }

    SpokenText {
        width: parent.width
        text: view.unknown.sentence
        color: view.Theme.ink2
    }

    AtlasButton {
        small: true
        text: qsTr("Show all sources")
        onClicked: view.unknown.showAll()
    }
}
