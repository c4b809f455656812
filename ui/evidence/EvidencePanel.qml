pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*!
    What lies over the card while the evidence is looked at: the conflicts, or the sources. As high as what it
    says, at most `availableHeight`. Each view is as wide as the panel, says by its implicit height how high
    it would be, and scrolls what does not fit.
*/
FocusScope {
    id: panel

    required property Workspace workspace
    required property real availableHeight
    readonly property Session session: workspace.session
    /*! What had the keyboard's focus before the panel came, and has it again after. */
    property Item before: null
    /*! How the list of conflicts was left: its first row in sight, and the one that was chosen. */
    property int firstConflict: 0
    property int currentConflict: 0
    readonly property bool opened: session.evidencePanel !== Session.EvidencePanel.None
    readonly property string title: session.evidencePanel === Session.EvidencePanel.Conflicts ? qsTr("Conflicts")
                                                                                              : qsTr("Sources")

    function close() { session.evidencePanel = Session.EvidencePanel.None }

    function giveBack() { if (before) before.forceActiveFocus(Qt.OtherFocusReason) }

    implicitWidth: 372
    implicitHeight: Math.min(availableHeight, head.height + body.implicitHeight + 10 + 2 * Theme.cardPadding)
    visible: opened && workspace.document.isOpen

    Accessible.role: Accessible.Pane
    Accessible.name: title

    onOpenedChanged: {
        if (opened) {
            before = Window.activeFocusItem
            closer.forceActiveFocus(Qt.OtherFocusReason)
        } else {
            Qt.callLater(giveBack) // once the card can be seen again
        }
    }
    Keys.onEscapePressed: event => {
        event.accepted = panel.opened
        panel.close()
    }

    Connections {
        target: panel.workspace.document

        function onHistoryChanged() { // other conflicts
            panel.firstConflict = 0
            panel.currentConflict = 0
        }
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

        Loader {
            id: body

            anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom
                      topMargin: 10; bottomMargin: panel.Theme.cardPadding }
            active: panel.opened
            sourceComponent: panel.session.evidencePanel === Session.EvidencePanel.Conflicts ? conflicts
                                                                                             : sources
        }
    }

    Component {
        id: conflicts

        ConflictsView {
            workspace: panel.workspace
            firstRow: panel.firstConflict
            currentRow: panel.currentConflict
            onPlaceLeft: (firstRow, currentRow) => {
                panel.firstConflict = firstRow
                panel.currentConflict = currentRow
            }
        }
    }

    Component {
        id: sources

        SourcesView { workspace: panel.workspace }
    }
}
