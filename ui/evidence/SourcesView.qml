pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*!
    The dossier's sources, whether the lens believes them, and what rests on each. One tab stop for the list;
    the arrow keys go from source to source, Return unfolds one.
*/
FocusScope {
    id: view

    required property Workspace workspace
    readonly property Session session: workspace.session
    readonly property SourceList sources: workspace.sourceList
    readonly property sourceContent unfolded: workspace.sourceCard.content
    /*! What to sort and to look for among fewer would be in the way, but where only some are listed. */
    readonly property bool many: sources.total > 6 || sources.filter !== ""

    /*! Brings the session's source into sight, filtered out though it may be. */
    function goToSource() {
        if (session.source === "")
            return;
        if (sources.rowOf(session.source) < 0)
            sources.filter = "";
        const row = sources.rowOf(session.source);
        if (row < 0)
            return;
        list.currentIndex = row;
        list.positionViewAtIndex(row, ListView.Contain);
    }

    function leaveFor(select: var) {
        select();
        session.evidencePanel = Session.EvidencePanel.None;
    }

    implicitHeight: controls.height + list.contentHeight

    Component.onCompleted: Qt.callLater(goToSource)

    Connections {
        target: view.session

        function onSourceChanged() { Qt.callLater(view.goToSource) }
    }

    SourceActs { id: acts }

    AddressSheet {
        id: address

        onConfirmed: {
            if (acts.open(address.address))
                close();
            else
                failed = true;
        }
    }

    Column {
        id: controls

        x: view.Theme.cardPadding
        width: parent.width - 2 * x
        bottomPadding: 8
        spacing: 8

        SpokenText {
            width: parent.width
            text: qsTr("%1 of %n source(s) believed by the lens", "", view.sources.total)
                .arg(view.sources.believed)
            font: view.Theme.note
            color: view.Theme.ink2
        }

        Row {
            width: parent.width
            visible: view.many
            spacing: 8

            AtlasTextField {
                id: filter

                width: parent.width - order.width - parent.spacing
                placeholderText: qsTr("Find a source")
                Accessible.name: placeholderText
                text: view.sources.filter
                onTextEdited: view.sources.filter = text
                Keys.onDownPressed: list.step(0)
                Keys.onEscapePressed: event => {
                    event.accepted = text !== ""
                    view.sources.filter = ""
                }
            }

            AtlasComboBox {
                id: order

                width: 128
                name: qsTr("Order")
                model: [qsTr("By tier"), qsTr("By date"), qsTr("By claims"), qsTr("By name")]
                currentIndex: view.sources.order
                onActivated: index => view.sources.order = index
            }
        }
    }

    ListView {
        id: list

        function step(by: int) {
            if (count === 0)
                return;
            const next = Math.max(0, Math.min(count - 1, currentIndex + by));
            forceLayout(); // one that has just been unfolded moves the others
            positionViewAtIndex(next, ListView.Contain);
            (itemAtIndex(next) as SourceEntry)?.takeFocus(); // before it is the tab stop: the last one has it
            currentIndex = next;
        }

        anchors { left: parent.left; right: parent.right; top: controls.bottom; bottom: parent.bottom }
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 600
        model: view.sources
        onCountChanged: if (currentIndex < 0 && count > 0) currentIndex = 0

        T.ScrollBar.vertical: ThinScrollBar {}

        Keys.onUpPressed: step(-1)
        Keys.onDownPressed: step(1)
        Keys.onPressed: event => {
            const steps = {
                [Qt.Key_PageUp]: -8, [Qt.Key_PageDown]: 8, [Qt.Key_Home]: -count, [Qt.Key_End]: count
            };
            event.accepted = event.key in steps;
            if (event.accepted)
                step(steps[event.key]);
        }

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Sources")

        section.property: view.sources.order === SourceList.Tier ? "tier" : ""
        section.delegate: SectionHead {
            required property string section

            x: view.Theme.cardPadding
            topPadding: 10
            bottomPadding: 3
            text: section
        }

        delegate: SourceEntry {
            id: entry

            required property int index

            width: list.width
            current: ListView.isCurrentItem
            unfolded: view.unfolded.id === sourceId
            content: view.unfolded
            onToggled: {
                list.currentIndex = index
                view.session.source = unfolded ? "" : sourceId
            }
            onEventChosen: id => view.leaveFor(() => view.session.event = id)
            onActorChosen: id => view.leaveFor(() => view.session.actor = id)
            onLensChosen: lens => view.session.lens = lens
            onCopyRequested: text => acts.copy(text)
            onOpenRequested: address.ask(content.openable, content.host)
        }
    }

    SpokenText {
        anchors { left: parent.left; right: parent.right; top: controls.bottom }
        anchors.margins: view.Theme.cardPadding
        visible: list.count === 0
        text: qsTr("No source matches “%1”.").arg(filter.text)
        color: view.Theme.ink2
    }
}
