pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*!
    The card at the right of the map: of the selected actor or event, or of the whole coalition. As high as
    what it says, at most `availableHeight`; beyond that it scrolls.
*/
FocusScope {
    id: panel

    required property Workspace workspace
    required property real availableHeight

    /*! What is shown of a comparison while nothing is selected; null while nothing is compared. */
    property Component comparison: null

    /*! The dark card's edge. */
    readonly property real border: Theme.dark ? 1 : 0
    readonly property Session session: workspace.session
    readonly property bool hasSelection: session.actor !== "" || session.event !== ""
    readonly property string shown: workspace.unknownSelection.active ? "unknown"
        : session.actor !== "" ? "actor"
        : session.event !== "" ? "event" : comparison ? "comparison" : "overview"
    readonly property string key: shown + session.actor + session.event
    readonly property list<citationLine> citations: shown === "unknown" ? []
        : shown === "actor" ? workspace.actorCard.content.citations
        : shown === "event" ? workspace.eventCard.content.citations
        : shown === "comparison" ? workspace.comparisonCard.content.citations
        : workspace.overview.content.citations
    readonly property string written: shown === "unknown" ? ""
        : shown === "actor" ? workspace.actorCard.content.written
        : shown === "event" ? workspace.eventCard.content.written
        : shown === "comparison" ? workspace.comparisonCard.content.written
        : workspace.overview.content.written

    /*! The card of the selected actor is to be printed. */
    signal printRequested()
    /*! What the card is about is to be changed. */
    signal editRequested()

    /*! All sources where the id is empty. */
    function showSource(id: string) {
        session.source = id
        session.evidencePanel = Session.EvidencePanel.Sources
    }

    /*! What is selected, and then what is compared, is let go of. */
    function stepBack() {
        if (hasSelection)
            session.clearSelection();
        else
            session.endComparison();
    }

    implicitWidth: 372
    implicitHeight: Math.min(availableHeight, body.height + 2 * Theme.cardPadding + footer.height + border)
    visible: workspace.document.isOpen

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Card")

    onKeyChanged: {
        area.contentItem.contentY = 0
        entrance.restart()
    }
    Keys.onEscapePressed: event => {
        event.accepted = panel.hasSelection
        panel.session.clearSelection()
    }

    ParallelAnimation {
        id: entrance

        NumberAnimation {
            target: slide
            property: "x"
            from: 24
            to: 0
            duration: panel.Theme.cardDuration
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            target: area
            property: "opacity"
            from: 0
            to: 1
            duration: panel.Theme.cardDuration
            easing.type: Easing.OutCubic
        }
    }

    Card {
        anchors.fill: parent
        transform: Translate { id: slide }

        MouseArea { // what lies under the card is not for the pointer
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
            hoverEnabled: true
            preventStealing: true // by a handler that drags the map
            onWheel: wheel => wheel.accepted = true
        }

        ScrollArea {
            id: area

            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: footer.top }
            contentHeight: body.height + 2 * panel.Theme.cardPadding

            Item {
                width: area.availableWidth
                height: body.height + 2 * panel.Theme.cardPadding

                Loader {
                    id: body

                    x: panel.Theme.cardPadding
                    y: panel.Theme.cardPadding
                    width: parent.width - 2 * x
                    sourceComponent: panel.shown === "unknown" ? unknownView
                        : panel.shown === "actor" ? actorView
                        : panel.shown === "event" ? eventView : panel.comparison ?? overviewView
                }
            }
        }

        CitationFooter {
            id: footer

            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: panel.border }
            height: panel.citations.length > 0 || sourceCount > 0
                ? Math.min(implicitHeight, Math.max(64, panel.availableHeight * 0.22)) : 0
            visible: height > 0
            citations: panel.citations
            written: panel.written
            sourceCount: panel.shown === "overview" ? panel.workspace.sourceList.total : 0
            onSourceRequested: id => panel.showSource(id)
        }

        Row {
            anchors { right: parent.right; top: parent.top; margins: 10 }

            IconButton {
                visible: panel.shown === "actor" || panel.shown === "event" || panel.shown === "overview"
                iconName: "edit"
                text: qsTr("Edit (F2)")
                onClicked: panel.editRequested()
            }

            IconButton {
                visible: panel.shown === "actor" && panel.workspace.actorCard.known
                iconName: "print"
                text: qsTr("Print this card…")
                onClicked: panel.printRequested()
            }

            IconButton {
                visible: panel.hasSelection || panel.shown === "comparison"
                iconName: "close"
                text: panel.hasSelection ? qsTr("Close the card") : qsTr("Leave the comparison")
                onClicked: panel.stepBack()
            }
        }
    }

    Component {
        id: unknownView

        UnknownCardView { unknown: panel.workspace.unknownSelection }
    }

    Component {
        id: actorView

        ActorCardView {
            session: panel.session
            document: panel.workspace.document
            card: panel.workspace.actorCard
        }
    }

    Component {
        id: eventView

        EventCardView {
            session: panel.session
            document: panel.workspace.document
            card: panel.workspace.eventCard
        }
    }

    Component {
        id: overviewView

        OverviewCardView {
            session: panel.session
            document: panel.workspace.document
            card: panel.workspace.overview
            conflicts: panel.workspace.conflicts
            sightEnd: (area.contentItem as Flickable).contentY + area.height - panel.Theme.cardPadding
        }
    }
}
