pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Model
import Atlas.Theme

/*! The lenses to choose from: a radio group that is one tab stop; the arrow keys move the choice. */
Column {
    id: group

    required property LensChoices choices

    function takeFocus() { (options.itemAt(choices.current) as Item)?.forceActiveFocus(Qt.PopupFocusReason) }

    /*! The next one that is offered, up or down. */
    function step(from: int, by: int) {
        let next = from + by
        while (choices.choices[next]?.name === "")
            next += by
        if (next < 0 || next >= options.count)
            return
        // First the focus: what is no longer chosen is no tab stop, and cannot keep it.
        (options.itemAt(next) as Item).forceActiveFocus(Qt.TabFocusReason)
        choices.choose(next);
    }

    spacing: 2

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Sources believed")

    Repeater {
        id: options

        // By number: a choice that reads otherwise is the same line still, and keeps the focus.
        model: group.choices.choices.length

        T.AbstractButton {
            id: option

            required property int index
            readonly property lensChoice told: group.choices.choices[index]
            readonly property bool chosen: index === group.choices.current

            width: group.width
            visible: told.name !== ""
            implicitHeight: lines.implicitHeight + 12
            hoverEnabled: true
            focusPolicy: chosen ? Qt.StrongFocus : Qt.ClickFocus

            Accessible.role: Accessible.RadioButton
            Accessible.name: told.name
            Accessible.description: told.shows === "" ? told.sources : told.sources + ", " + told.shows
            Accessible.checkable: true
            Accessible.checked: chosen

            Keys.onUpPressed: group.step(index, -1)
            Keys.onDownPressed: group.step(index, 1)
            onClicked: group.choices.choose(index)

            contentItem: Item {
                Rectangle {
                    id: knob

                    x: 6
                    y: 9
                    width: 16
                    height: 16
                    radius: 8
                    color: option.Theme.raised
                    border.width: option.chosen ? 5 : 1
                    border.color: option.chosen ? option.Theme.ink : option.Theme.lineStrong
                }

                Column {
                    id: lines

                    x: 32
                    y: 6
                    width: parent.width - x - 6
                    spacing: 1

                    Row {
                        width: parent.width
                        spacing: 8

                        AtlasText {
                            width: parent.width - count.width - parent.spacing
                            text: option.told.name
                            font: option.chosen ? option.Theme.bodyStrong : option.Theme.body
                            elide: Text.ElideRight
                        }

                        AtlasText {
                            id: count

                            text: option.told.sources
                            font: option.Theme.note
                            color: option.Theme.ink2
                        }
                    }

                    AtlasText {
                        width: parent.width
                        text: option.told.shows || " "
                        font: option.Theme.note
                        color: option.Theme.ink2
                        elide: Text.ElideRight
                    }
                }
            }

            background: Rectangle {
                radius: option.Theme.smallControlRadius
                color: option.hovered ? option.Theme.accentSoft : "transparent"

                FocusRing {
                    anchors.margins: -1
                    visible: option.visualFocus
                    around: option.Theme.smallControlRadius
                }
            }
        }
    }
}
