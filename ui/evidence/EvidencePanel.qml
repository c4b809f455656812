pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*!
    What lies over the card while the evidence is looked at: the conflicts, or the sources. As high as what it
    says, at most `availableHeight`; beyond that it scrolls.
*/
FocusScope {
    id: panel

    required property Workspace workspace
    required property real availableHeight
    readonly property Session session: workspace.session
    readonly property bool opened: session.evidencePanel !== Session.EvidencePanel.None
    readonly property string title: session.evidencePanel === Session.EvidencePanel.Conflicts ? qsTr("Conflicts")
                                                                                              : qsTr("Sources")

    function close() { session.evidencePanel = Session.EvidencePanel.None }

    implicitWidth: 372
    implicitHeight: Math.min(availableHeight, head.height + body.height + 3 * Theme.cardPadding)
    visible: opened && workspace.document.isOpen

    Accessible.role: Accessible.Pane
    Accessible.name: title

    onOpenedChanged: if (opened) closer.forceActiveFocus(Qt.OtherFocusReason)
    Keys.onEscapePressed: event => {
        event.accepted = panel.opened
        panel.close()
    }

    Card {
        anchors.fill: parent

        MouseArea { // what lies under the panel is not for the pointer
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
            hoverEnabled: true
            preventStealing: true // by a handler that drags the map
            onWheel: wheel => wheel.accepted = true
        }

        SpokenText {
            id: head

            anchors { left: parent.left; right: closer.left; top: parent.top; margins: panel.Theme.cardPadding }
            text: panel.title
            font: panel.Theme.eventTitle
            Accessible.role: Accessible.Heading
        }

        IconButton {
            id: closer

            anchors { right: parent.right; top: parent.top; margins: 10 }
            iconName: "close"
            text: qsTr("Close")
            onClicked: panel.close()
        }

        ScrollArea {
            id: area

            anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom
                      topMargin: 10 }
            contentHeight: body.height + panel.Theme.cardPadding

            Item {
                width: area.availableWidth
                height: body.height + panel.Theme.cardPadding

                Loader {
                    id: body

                    x: panel.Theme.cardPadding
                    width: parent.width - 2 * x
                    active: panel.opened
                    sourceComponent: panel.session.evidencePanel === Session.EvidencePanel.Conflicts ? conflicts
                                                                                                     : sources
                }
            }
        }
    }

    Component {
        id: conflicts

        ConflictsView { workspace: panel.workspace }
    }

    Component {
        id: sources

        SourcesView { workspace: panel.workspace }
    }
}
