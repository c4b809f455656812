pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! The formats to export in: a radio group that is one tab stop; the arrow keys move the choice. */
FocusScope {
    id: choices

    required property TableExport exporting

    function choose(place: int) {
        if (place < 0 || place >= lines.count)
            return;
        lines.itemAt(place).forceActiveFocus(Qt.TabFocusReason);
        choices.exporting.format = place;
    }

    implicitHeight: column.implicitHeight

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Format")

    Keys.onUpPressed: choose(exporting.format - 1)
    Keys.onLeftPressed: choose(exporting.format - 1)
    Keys.onDownPressed: choose(exporting.format + 1)
    Keys.onRightPressed: choose(exporting.format + 1)

    Column {
        id: column

        width: parent.width
        spacing: 1

        Repeater {
            id: lines

            model: choices.exporting.formats

            T.AbstractButton {
                id: line

                required property offeredFormat modelData
                required property int index
                readonly property bool chosen: index === choices.exporting.format

                width: column.width
                implicitHeight: words.implicitHeight + 14
                focus: chosen
                focusPolicy: chosen ? Qt.StrongFocus : Qt.ClickFocus
                hoverEnabled: true
                onClicked: choices.choose(index)

                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData.name
                Accessible.description: modelData.purpose
                Accessible.checkable: true
                Accessible.checked: chosen

                contentItem: Item {
                    Column {
                        id: words

                        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
                        anchors { leftMargin: 12; rightMargin: 12 }

                        AtlasText {
                            width: parent.width
                            text: qsTr("%1  %2").arg(line.modelData.name).arg(line.modelData.suffix)
                            font: line.Theme.bodyStrong
                            elide: Text.ElideRight
                            Accessible.ignored: true
                        }

                        AtlasText {
                            width: parent.width
                            text: line.modelData.purpose
                            font: line.Theme.note
                            color: line.Theme.ink2
                            wrapMode: Text.WordWrap
                            Accessible.ignored: true
                        }
                    }
                }

                background: Rectangle {
                    radius: line.Theme.controlRadius
                    color: line.chosen ? line.Theme.accentSoft
                         : line.hovered ? line.Theme.chrome : Qt.alpha(line.Theme.chrome, 0)
                    border.width: line.chosen ? 1 : 0
                    border.color: line.Theme.accent

                    FocusRing {
                        visible: line.visualFocus
                        anchors.margins: -2
                    }
                }
            }
        }
    }
}
