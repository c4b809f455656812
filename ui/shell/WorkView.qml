pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Cards
import Atlas.Comparison
import Atlas.Editing
import Atlas.Evidence
import Atlas.Map
import Atlas.Model
import Atlas.Theme
import Atlas.Timeline

/*!
    The dossier at work: the map with the key and the card over it, the timeline under it. The order of
    the children is the order of the tab key.
*/
FocusScope {
    id: view

    required property Workspace workspace
    required property Preferences preferences
    required property FileDesk desk
    /*! "5 January 2026" */
    required property string date

    /*! Something with a place on the map is selected. */
    readonly property bool hasSelection: map.hasSelection
    readonly property bool atWork: workspace.document.isOpen
    /*! What is typed or pressed moves the date that the shown one is compared with. */
    readonly property bool movesA: timeline.navigator.head === TimelineNavigator.A
    /*! What the timeline says of the shown date: "This day Kyiv (1 of 2)". */
    readonly property string eventWords: timeline.navigator.lead + " " + timeline.navigator.eventName
                                         + (workspace.session.comparing ? "" : timeline.navigator.eventRest)
    /*! What the clock can be set to. */
    readonly property int earliest: timeline.navigator.firstDay
    readonly property int latest: timeline.navigator.lastDay
    readonly property real gap: Theme.panelGap
    readonly property Compared compared: workspace.compared
    readonly property Forms forms: workspace.forms
    readonly property Item key: compared.active ? comparisonKey : legend
    /*! Panels grow half as much as their text: the map needs its room too. */
    readonly property real widening: (1 + Theme.fontScale) / 2

    signal dateRequested()

    /*! The pages of this view, or the selected country's card. */
    function openPreview(country = false) {
        ask.country = country;
        if (!preview.item)
            preview.setSource("PrintPreview.qml", {
                ask: ask,
                workspace: view.workspace,
                settings: view.preferences.settings
            });
        (preview.item as T.Popup).open();
    }

    function goTo(day: int, first: int, last: int) { timeline.goTo(day, first, last) }

    /*! What is typed or pressed from now on means the shown date, not the one it is compared with. */
    function takeShownDate() { timeline.navigator.head = TimelineNavigator.B }

    function takeComparedDate() { timeline.navigator.head = TimelineNavigator.A }

    function toggleComparison() { timeline.navigator.toggleComparison() }

    function showPreset(preset: int) { map.showPreset(preset) }

    /*! From the part of the view that has the focus to the next one that can have it. */
    function goToPart(forward: bool) {
        const side = edit.visible ? edit : evidence.visible ? evidence : card;
        const parts = forward ? [view.key, map, side, timeline] : [timeline, side, map, view.key];
        const here = parts.findIndex(part => part.activeFocus);
        for (let i = 1; i <= parts.length; ++i) {
            const part = parts[(here + i) % parts.length];
            const stop = part.nextItemInFocusChain(true);
            if (!view.holds(part, stop))
                continue;
            stop.forceActiveFocus(Qt.TabFocusReason);
            return;
        }
    }

    function holds(part: Item, item: Item): bool {
        let each = item;
        while (each && each !== part)
            each = each.parent;
        return each === part;
    }

    /*! A key that nobody in the window had a use for: the clock has. */
    function press(event: KeyEvent): bool { return atWork && timeline.press(event) }

    Keys.onEscapePressed: event => {
        event.accepted = forms.picking !== Forms.NoPicking
        forms.endPicking()
    }

    Shortcut {
        sequence: "F2"
        enabled: view.enabled && view.atWork
        onActivated: view.forms.editSelection()
    }

    Connections {
        target: view.workspace.search

        function onDayChosen(day: int, first: int, last: int) {
            view.takeShownDate();
            view.goTo(day, first, last);
        }

        function onActorChosen() {
            if (map.hasSelection)
                map.showPreset(MapViews.Selection);
        }
    }

    LegendCard {
        id: legend

        x: view.gap
        y: view.gap
        z: 1
        width: Math.round(implicitWidth * view.widening)
        visible: view.atWork && !view.compared.active
        session: view.workspace.session
        document: view.workspace.document
        legend: view.workspace.legend
        organisations: view.workspace.organisations
        date: view.date
        availableHeight: map.height - 2 * view.gap
    }

    ComparisonKey {
        id: comparisonKey

        x: view.gap
        y: view.gap
        z: 1
        width: legend.width
        visible: view.atWork && view.compared.active
        session: view.workspace.session
        document: view.workspace.document
        differences: view.workspace.differences
    }

    MapPane {
        id: map

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: timeline.top }
        session: view.workspace.session
        present: view.workspace.present
        compared: view.compared
        boundaries: view.workspace.boundaries
        actors: view.workspace.actors
        attribution: view.workspace.boundaryChoices.attribution
        insetLeft: view.key.height + insetHeight + 3 * view.gap > height ? coveredLeft : view.gap
        coveredLeft: view.key.visible ? view.key.width + 2 * view.gap : 0
        coveredRight: card.visible || evidence.visible || edit.visible ? card.width + 2 * view.gap : 0
        onOnlyRequested: key => view.workspace.session.showOnly(key, view.workspace.legend.keys())
        onPrintRequested: view.openPreview(true)
        picking: view.forms.picking !== Forms.NoPicking
        onPicked: (lon, lat, state) => view.forms.pick(lon, lat, state)
        onEventAdditionRequested: (lon, lat, state) => view.forms.addEventAt(lon, lat, state)
        onStatusAdditionRequested: state => view.forms.addStatusOf(state)
    }

    PickBar {
        anchors { top: map.top; topMargin: view.gap; horizontalCenter: map.horizontalCenter }
        z: 2
        forms: view.forms
    }

    EditPanel {
        id: edit

        anchors { right: map.right; top: map.top; margins: view.gap }
        z: 1
        width: card.width
        workspace: view.workspace
        availableHeight: card.availableHeight
    }

    EvidencePanel {
        id: evidence

        anchors { right: map.right; top: map.top; margins: view.gap }
        z: 1
        visible: opened && view.atWork && !edit.opened
        width: card.width
        workspace: view.workspace
        availableHeight: card.availableHeight
    }

    CardPanel {
        id: card

        anchors { right: map.right; top: map.top; margins: view.gap }
        z: 1
        visible: view.atWork && !evidence.opened && !edit.opened
        width: Math.round(implicitWidth * view.widening)
        workspace: view.workspace
        availableHeight: map.height - 2 * view.gap
        comparison: view.compared.active ? comparisonView : null
        onPrintRequested: view.openPreview(true)
        onEditRequested: view.forms.editSelection()
    }

    Component {
        id: comparisonView

        ComparisonView { workspace: view.workspace }
    }

    TimelinePane {
        id: timeline

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: view.atWork ? implicitHeight : 0
        visible: view.atWork
        session: view.workspace.session
        present: view.workspace.present
        calendar: view.workspace.calendar
        maximumHeight: view.height * 0.48
        playSpeed: view.preferences.playSpeed
        playLoops: view.preferences.playLoops
        playPauses: view.preferences.playPauses
        onPlaySpeedChosen: factor => view.preferences.playSpeed = factor
        onPlayLoopsChosen: on => view.preferences.playLoops = on
        onPlayPausesChosen: on => view.preferences.playPauses = on
        onDateRequested: view.dateRequested()
    }

    PrintAsk {
        id: ask

        earliest: view.earliest
        latest: view.latest
    }

    // Most starts of the program print nothing. By its address rather than its type: so what it imports is
    // read no sooner than it is.
    Loader {
        id: preview
    }

    Loader {
        anchors.centerIn: map
        active: !view.atWork
        sourceComponent: EmptyPage { desk: view.desk }
    }

    Loader {
        anchors.centerIn: map
        active: view.atWork && view.workspace.editor.blank
        visible: !view.forms.open // whoever writes picks places and countries under it
        sourceComponent: StartCard {
            onCountryRequested: view.forms.addThing(Forms.StatusClaims)
            onEventRequested: view.forms.addThing(Forms.Events)
            onImportRequested: view.desk.importRequested([])
        }
    }
}
