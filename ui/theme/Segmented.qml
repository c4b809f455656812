pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/*! One of a few choices, all in sight: a radio group that is one tab stop; the arrow keys move the choice. */
Item {
    id: group

    /*! What is chosen, for a screen reader: "Language". */
    required property string name
    required property list<string> labels
    /*! The chosen one's place in `labels`; -1: none. */
    property int current: -1
    /*! Whole names where the labels are short: "French" for "FR". Empty: the labels. */
    property list<string> names: []
    property bool small: false
    /*! All segments of one width, together as wide as the group is made. */
    property bool stretched: false

    signal chosen(index: int)

    function choose(index: int) {
        if (index < 0 || index >= labels.length) return
        options.itemAt(index).forceActiveFocus(Qt.TabFocusReason)
        if (index !== current) chosen(index)
    }

    implicitWidth: row.implicitWidth + 2
    implicitHeight: Math.max(small ? 32 : 36, row.implicitHeight + 2)

    Accessible.role: Accessible.Grouping
    Accessible.name: group.name

    Rectangle {
        anchors.fill: parent
        radius: group.Theme.controlRadius
        color: group.Theme.raised
        border.width: 1
        border.color: group.Theme.lineStrong
    }

    Row {
        id: row

        anchors.fill: parent
        anchors.margins: 1

        Repeater {
            id: options

            model: group.labels

            T.AbstractButton {
                id: option

                required property string modelData
                required property int index
                readonly property bool chosen: index === group.current
                readonly property bool isLast: index === group.labels.length - 1

                width: group.stretched ? row.width / group.labels.length : implicitWidth
                z: visualFocus ? 1 : 0
                height: row.height
                implicitWidth: Math.ceil(wide.advanceWidth) + 24
                implicitHeight: implicitContentHeight + 12
                hoverEnabled: true
                focusPolicy: chosen || (group.current < 0 && index === 0) ? Qt.StrongFocus : Qt.ClickFocus
                text: modelData

                Accessible.role: Accessible.RadioButton
                Accessible.name: group.names[index] ?? modelData
                Accessible.checkable: true
                Accessible.checked: chosen

                Keys.onLeftPressed: group.choose(index - 1)
                Keys.onRightPressed: group.choose(index + 1)
                onClicked: group.choose(index)

                TextMetrics {
                    id: wide

                    font: option.Theme.bodyStrong
                    text: option.text
                }

                contentItem: Text {
                    text: option.text
                    textFormat: Text.PlainText
                    font: option.chosen ? option.Theme.bodyStrong : option.Theme.body
                    color: option.chosen ? option.Theme.bg
                         : option.hovered ? option.Theme.ink : option.Theme.ink2
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }

                background: Rectangle {
                    color: option.chosen ? option.Theme.ink : "transparent"
                    topLeftRadius: option.index === 0 ? option.Theme.controlRadius - 1 : 0
                    bottomLeftRadius: topLeftRadius
                    topRightRadius: option.isLast ? option.Theme.controlRadius - 1 : 0
                    bottomRightRadius: topRightRadius

                    Divider {
                        visible: option.index > 0 && !option.chosen && option.index - 1 !== group.current
                        height: parent.height
                    }

                    FocusRing { visible: option.visualFocus }
                }
            }
        }
    }
}
