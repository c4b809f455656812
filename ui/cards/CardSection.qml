pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Model
import Atlas.Theme

/*!
    A part of a card under a head that folds it up; where it holds a chart, with a switch between that and its
    table. What it holds is made only while it is unfolded, and once it comes into sight or has the keyboard's
    focus.
*/
Column {
    id: section

    required property Session session
    /*! By which the session remembers whether it is folded up, and whether it shows a table. */
    required property string name
    required property string title
    property bool hasTable: false
    required property Component content
    /*! How far down the card anything has been in sight, in the coordinates of what holds this. */
    required property real reach

    readonly property bool folded: session.foldedSections.includes(name)
    readonly property bool asTable: session.tables.includes(name)
    readonly property bool inReach: y < reach || head.activeFocus
    property bool made: false

    onInReachChanged: if (inReach) made = true

    spacing: 4

    Item {
        width: parent.width
        height: Math.max(24, head.implicitHeight)

        T.AbstractButton {
            id: head

            width: parent.width - (toggle.visible ? toggle.width + 6 : 0)
            height: parent.height
            implicitHeight: title.implicitHeight + 4
            hoverEnabled: true

            Accessible.role: Accessible.Button
            Accessible.name: section.title
            Accessible.description: section.folded ? qsTr("Folded up") : qsTr("Unfolded")

            onClicked: section.session.toggleSection(section.name)

            contentItem: Item {
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 12
                    height: 12
                    name: "chevron"
                    rotation: section.folded ? -90 : 0
                    colour: head.hovered ? head.Theme.ink : head.Theme.ink3
                }

                AtlasText {
                    id: title

                    anchors.verticalCenter: parent.verticalCenter
                    x: 18
                    width: parent.width - x
                    text: section.title
                    font: head.Theme.sectionHead
                    wrapMode: Text.WordWrap
                    Accessible.ignored: true
                }
            }

            background: FocusRing { visible: head.visualFocus }
        }

        IconButton {
            id: toggle

            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            implicitWidth: 28
            implicitHeight: 24
            visible: section.hasTable && !section.folded
            iconName: section.asTable ? "chart" : "table"
            iconSize: 14
            text: section.asTable ? qsTr("Show as a chart") : qsTr("Show as a table")
            Accessible.description: section.title
            onClicked: section.session.toggleTable(section.name)
        }
    }

    Loader {
        width: parent.width
        height: item ? (item as Item).implicitHeight : 80 // about what a chart needs
        active: !section.folded && section.made
        visible: !section.folded
        sourceComponent: section.content
    }
}
