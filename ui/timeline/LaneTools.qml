pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*! In the column of the lanes' names: by what they gather, and what has no date and so no lane. */
FocusScope {
    id: tools

    required property TimelineNavigator navigator
    required property Session session
    /*! The axis as far as it stands over the lanes' names. */
    required property rect axis

    readonly property list<string> groupings: ["group", "theme", "kind", "source"]
    readonly property list<string> labels: [
        qsTr("by group"), qsTr("by theme"), qsTr("by kind"), qsTr("by source")
    ]

    signal trayRequested(place: rect)

    DropDown {
        x: 8
        y: tools.axis.y + (tools.axis.height - height) / 2
        width: Math.min(implicitWidth, tools.axis.width - 12)
        implicitHeight: 26
        name: qsTr("Lanes")
        text: tools.labels[tools.groupings.indexOf(tools.navigator.grouping)] ?? ""
        font: tools.Theme.note
        enabled: tools.navigator.laneCount > 0
        menu: LaneMenu {
            session: tools.session
            navigator: tools.navigator
            groupings: tools.groupings
            labels: tools.labels
        }
    }

    AtlasButton {
        id: tray

        x: 12
        y: tools.axis.y - height - 2
        small: true
        implicitHeight: 24
        visible: tools.navigator.tray.length > 0
        text: qsTr("No date: %n", "", tools.navigator.tray.length)
        font: tools.Theme.note
        Accessible.description: qsTr("Lists the events that no source dates")
        onClicked: tools.trayRequested(Qt.rect(tray.x, tray.y, tray.width, tray.height))
    }
}
