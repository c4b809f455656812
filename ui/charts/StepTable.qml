pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Model
import Atlas.Theme

/*! The chart in words: one button a step, which goes to its day. */
Column {
    id: table

    required property Session session
    required property list<memberStep> steps
    /*! The step that holds on the shown day; -1: none yet. */
    required property int current

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Members over time, as a list")

    Repeater {
        model: table.steps

        T.AbstractButton {
            id: row

            required property memberStep modelData
            required property int index

            width: table.width
            implicitHeight: Math.max(24, words.implicitHeight + 8)
            hoverEnabled: true

            Accessible.role: Accessible.Button
            Accessible.name: qsTr("From %1: %2").arg(modelData.date).arg(modelData.words)

            onClicked: table.session.day = modelData.from

            contentItem: Item {
                AtlasText {
                    anchors { left: parent.left; leftMargin: 30; verticalCenter: parent.verticalCenter }
                    text: qsTr("From %1").arg(row.modelData.date)
                    font: row.Theme.hint
                    color: row.Theme.ink2
                }

                AtlasText {
                    id: words

                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    text: row.modelData.words
                    font: row.index === table.current ? row.Theme.font(11.5, 600) : row.Theme.hint
                    color: row.Theme.ink
                }
            }

            background: Rectangle {
                radius: row.Theme.smallControlRadius
                color: row.hovered ? Qt.alpha(row.Theme.lineStrong, 0.14) : "transparent"

                FocusRing {
                    anchors.margins: 0
                    visible: row.visualFocus
                }
            }
        }
    }
}
