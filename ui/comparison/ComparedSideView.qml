pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Map
import Atlas.Model
import Atlas.Theme

/*! One side of a comparison: who stood where, which day or lens it is, and how many members there are. */
Column {
    id: view

    required property Workspace workspace
    required property comparedSide side
    /*! The former of the two sides. */
    required property bool former

    spacing: 3

    Accessible.role: Accessible.StaticText
    Accessible.name: [side.letter, side.title, side.count].join(", ")

    SmallMap {
        width: parent.width
        height: Math.round(width * 0.64)
        session: view.workspace.session
        present: view.workspace.present
        compared: view.workspace.compared
        boundaries: view.workspace.boundaries
        subject: view.former ? CountryLayer.Before : CountryLayer.After
        camera: MapCamera {
            width: view.width
            height: Math.round(view.width * 0.64)
        }
    }

    Item { // room
        width: 1
        height: 2
    }

    Row {
        width: parent.width
        spacing: 7

        DayLetter {
            id: mark

            letter: view.side.letter
        }

        AtlasText {
            width: parent.width - mark.width - parent.spacing
            text: view.side.title
            font: view.Theme.bodyStrong
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }
    }

    AtlasText {
        width: parent.width
        text: view.side.count
        color: view.Theme.ink2
        wrapMode: Text.WordWrap
        Accessible.ignored: true
    }
}
