pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Atlas.Theme

/*! Stepping from event to event, playing, and how much time is in sight. */
Item {
    id: row

    required property TimelineNavigator navigator
    required property TimelinePlayer player

    /*! The stretches one can choose, in days; 0: all. */
    readonly property list<int> stretches: [0, 91, 42, 14]

    implicitHeight: Math.max(44, parts.implicitHeight + 8)

    RowLayout {
        id: parts

        anchors.fill: parent
        anchors.leftMargin: row.Theme.panelGap
        anchors.rightMargin: 24
        spacing: 6

        IconButton {
            iconName: "previous"
            text: qsTr("Previous event")
            framed: true
            enabled: row.navigator.hasPrevious
            onClicked: {
                row.player.pause();
                row.navigator.goToPreviousEvent();
            }
        }

        IconButton {
            implicitWidth: 38
            iconName: row.player.playing ? "pause" : "play"
            text: row.player.playing ? qsTr("Pause") : qsTr("Play from event to event")
            primary: true
            enabled: row.navigator.laneCount > 0
            onClicked: row.player.toggle()
        }

        IconButton {
            iconName: "next"
            text: qsTr("Next event")
            framed: true
            enabled: row.navigator.hasNext
            onClicked: {
                row.player.pause();
                row.navigator.goToNextEvent();
            }
        }

        AtlasText {
            Layout.leftMargin: 10
            text: row.navigator.lead
            color: row.Theme.ink2
        }

        AtlasText {
            Layout.maximumWidth: Math.max(80, row.width - 820)
            text: row.navigator.eventName
            font: row.Theme.bodyStrong
            elide: Text.ElideRight
        }

        AtlasText {
            Layout.fillWidth: true
            Layout.leftMargin: -6
            text: row.navigator.eventRest
            color: row.Theme.ink2
            elide: Text.ElideRight
        }

        AtlasText {
            Layout.rightMargin: 6
            text: row.navigator.rangeWords
            color: row.Theme.ink3
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
