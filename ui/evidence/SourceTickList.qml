pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Model
import Atlas.Theme

/*! The sources to tick, by tier; one tab stop, in which the arrow keys go from source to source. */
Column {
    id: picker

    required property SourceTicks ticks
    /*! Fewer are found by eye. */
    readonly property int worthFiltering: 9

    spacing: 6

    AtlasTextField {
        width: parent.width
        visible: picker.ticks.sources >= picker.worthFiltering || picker.ticks.filter !== ""
        placeholderText: qsTr("Find a source")
        text: picker.ticks.filter
        Accessible.name: placeholderText
        onTextEdited: picker.ticks.filter = text
    }

    ListView {
        id: list

        width: parent.width
        height: Math.min(contentHeight, Math.round(216 * Theme.fontScale))
        clip: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        model: picker.ticks
        T.ScrollBar.vertical: ThinScrollBar {}

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Sources")

        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Space && currentIndex >= 0
            if (!event.accepted)
                return
            if (event.modifiers & Qt.ControlModifier)
                picker.ticks.only(currentIndex)
            else
                picker.ticks.toggle(currentIndex)
        }

        section.property: "tier"
        section.delegate: AtlasText {
            required property string section

            topPadding: 6
            bottomPadding: 3
            text: section
            font: Theme.hint
            color: Theme.ink2
            Accessible.role: Accessible.Heading
        }

        delegate: SourceTickLine {
            width: list.width - 10
            current: list.activeFocus && list.currentIndex === index
            onPicked: {
                list.currentIndex = index
                picker.ticks.toggle(index)
            }
            onPickedAlone: picker.ticks.only(index)
        }
    }

    AtlasText {
        visible: list.count === 0
        text: qsTr("No source has that in its name.")
        font: Theme.note
        color: Theme.ink2
    }

    AtlasText {
        width: parent.width
        text: qsTr("Double click or Ctrl+Space: this one alone")
        font: Theme.hint
        color: Theme.ink3
        elide: Text.ElideRight
    }
}
