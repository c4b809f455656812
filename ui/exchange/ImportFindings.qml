pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Theme

/*! What a person should look at: names that may be no country's, and what was not understood. */
Item {
    id: findings

    required property TableImport importing
    readonly property int names: doubtful.count
    readonly property int told: remarks.count + importing.unlisted
    readonly property bool some: names + told > 0
    property bool showsRemarks: false
    /*! How high it would be without scrolling. */
    readonly property real wanted: tabs.height + 36 + (remarksShown ? remarks.contentHeight : doubtful.contentHeight)
    readonly property bool remarksShown: told > 0 && (showsRemarks || names === 0)

    Segmented {
        id: tabs

        anchors { left: parent.left; top: parent.top; leftMargin: 12; topMargin: 10 }
        small: true
        name: qsTr("To look at")
        labels: findings.names === 0 ? [qsTr("Remarks: %1").arg(findings.told)]
              : findings.told === 0 ? [qsTr("Names to look at: %1").arg(findings.names)]
              : [qsTr("Names to look at: %1").arg(findings.names), qsTr("Remarks: %1").arg(findings.told)]
        current: findings.names > 0 && findings.remarksShown ? 1 : 0
        onChosen: index => findings.showsRemarks = index === 1
    }

    DoubtfulList {
        id: doubtful

        anchors { fill: parent; topMargin: tabs.height + 20; leftMargin: 16; bottomMargin: 8 }
        visible: !findings.remarksShown
        names: findings.importing.doubtful
        enabled: findings.importing.stage === TableImport.Choosing
    }

    RemarkList {
        id: remarks

        anchors { fill: parent; topMargin: tabs.height + 20; leftMargin: 16; bottomMargin: 8 }
        visible: findings.remarksShown
        remarks: findings.importing.remarks
        unlisted: findings.importing.unlisted
    }
}
