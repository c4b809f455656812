pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Atlas.Model
import Atlas.Theme

/*! Stepping from event to event, playing, what is counted, and how much time is in sight. */
FocusScope {
    id: row

    required property TimelineNavigator navigator
    required property TimelinePlayer player
    required property Session session
    required property real speed
    required property bool loops
    required property bool pauses

    /*! The stretches one can choose, in days; 0: all. */
    readonly property list<int> stretches: [0, 91, 42, 14]
    readonly property list<string> windows: [
        qsTr("Since the start"), qsTr("Exactly then"), qsTr("This range")
    ]
    /*! Below this there is no room for the words of the range, which the axis tells as well. */
    readonly property bool narrow: width < 1400 * Theme.fontScale

    signal speedChosen(factor: real)
    signal loopsChosen(on: bool)
    signal pausesChosen(on: bool)

    implicitHeight: Math.max(44, parts.implicitHeight + 8)

    RowLayout {
        id: parts

        anchors.fill: parent
        anchors.leftMargin: row.Theme.panelGap
        anchors.rightMargin: 24
        spacing: 6

        PlayButtons {
            navigator: row.navigator
            player: row.player
            speed: row.speed
            loops: row.loops
            pauses: row.pauses
            onSpeedChosen: factor => row.speedChosen(factor)
            onLoopsChosen: on => row.loopsChosen(on)
            onPausesChosen: on => row.pausesChosen(on)
        }

        EventWords {
            Layout.fillWidth: true
            Layout.leftMargin: 6
            lead: row.navigator.lead
            eventName: row.navigator.eventName
            rest: row.navigator.eventRest
        }

        AtlasText {
            visible: !row.narrow
            text: row.navigator.rangeWords
            color: row.Theme.ink3
        }

        DropDown {
            Layout.rightMargin: 4
            name: qsTr("Events listed and counted")
            text: row.windows[row.session.windowMode]
            menu: WindowMenu {
                session: row.session
                labels: row.windows
            }
        }

        Segmented {
            name: qsTr("Stretch of time in sight")
            small: true
            labels: [qsTr("All"), qsTr("3 months"), qsTr("6 weeks"), qsTr("2 weeks")]
            current: row.navigator.showsAll ? 0 : row.stretches.indexOf(row.navigator.shownDays)
            onChosen: index => row.navigator.showDays(row.stretches[index])
        }

        IconButton {
            Layout.leftMargin: 4
            iconName: "minus"
            text: qsTr("Zoom out")
            framed: true
            enabled: !row.navigator.showsAll
            onClicked: row.navigator.zoomBy(1.6)
        }

        IconButton {
            iconName: "plus"
            text: qsTr("Zoom in")
            framed: true
            onClicked: row.navigator.zoomBy(1 / 1.6)
        }
    }
}
