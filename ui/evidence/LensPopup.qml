pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Model
import Atlas.Theme

/*! Whom to believe, as known on which day, and what the latest change of that changed. */
T.Popup {
    id: popup

    required property Workspace workspace
    readonly property LensChoices choices: workspace.lensChoices
    readonly property LensChange change: workspace.lensChange

    width: Math.round(400 * Math.sqrt(Theme.fontScale))
    height: Math.min(area.contentHeight + 2 * padding, (T.Overlay.overlay?.height ?? 900) - 72)
    margins: 8
    padding: Theme.cardPadding
    focus: true
    popupType: T.Popup.Item
    onAboutToShow: choices.watching = true
    onOpened: offered.takeFocus()
    onClosed: choices.watching = false

    contentItem: ScrollArea {
        id: area

        contentHeight: body.implicitHeight

        Column {
            id: body

            width: area.availableWidth
            spacing: 10

            Accessible.role: Accessible.Dialog
            Accessible.name: heading.text

            AtlasText {
                id: heading

                text: qsTr("Whom to believe")
                font: Theme.sectionHead
                Accessible.role: Accessible.Heading
            }

            LensChoiceList {
                id: offered

                width: parent.width
                choices: popup.choices
            }

            SourceTickList {
                width: parent.width
                visible: popup.choices.current === LensChoices.Chosen
                ticks: popup.workspace.sourceTicks
            }

            Divider { width: parent.width }

            KnownOnEntry {
                width: parent.width
                session: popup.workspace.session
                calendar: popup.workspace.calendar
                choices: popup.choices
            }

            Divider { width: parent.width }

            AtlasCheckBox {
                id: shown

                width: parent.width
                text: qsTr("Show on the map what a change of lens changes")
                checked: popup.change.shown
                Accessible.description: summary.text
                onCheckedChanged: popup.change.shown = checked // by a screen reader too
            }

            AtlasText {
                id: summary

                width: parent.width
                leftPadding: 27
                visible: popup.change.words !== ""
                text: popup.visible && visible ? popup.change.words + "\n" + popup.change.summary : ""
                font: Theme.note
                color: Theme.ink2
                wrapMode: Text.WordWrap
            }
        }
    }

    background: Card {}
}
