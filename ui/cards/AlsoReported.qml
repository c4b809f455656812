pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*! What else sources say of what is shown above it: a few lines at first, the others on a click. */
Column {
    id: view

    required property evidenceLine content
    /*! How many values are shown until all are asked for. */
    property int few: 3
    property bool opened: false
    readonly property int hidden: content.others.length > few + 1 ? content.others.length - few : 0

    /*! The list of all conflicts is asked for. */
    signal conflictsRequested()

    spacing: 2

    ConflictMark {
        width: Math.min(implicitWidth, view.width)
        visible: view.content.mark !== ""
        text: view.content.mark
        differ: view.content.differ
        onClicked: view.conflictsRequested()
    }

    Repeater {
        model: view.hidden > 0 && !view.opened ? view.content.others.slice(0, view.few) : view.content.others

        ReportRow {
            required property reportLine modelData

            width: view.width
            content: modelData
        }
    }

    MoreButton {
        x: 16
        visible: view.hidden > 0
        text: view.opened ? qsTr("Show fewer") : qsTr("and %n more", "", view.hidden)
        onClicked: view.opened = !view.opened
    }
}
