import QtQuick
import Atlas.Cards
import Atlas.Theme

/*! The two clocks of a comparison, and the day by which both are known. */
Column {
    id: dates

    required property string dateA
    required property string dateB
    /*! "as known on 5 January 2026"; empty where no day limits the lens. */
    property string knownOn
    readonly property Item headA: a
    readonly property Item headB: b

    /*! Another date is to be typed for A, or for B. */
    signal chosenA()
    signal chosenB()
    signal swapRequested()

    Row {
        spacing: 6

        HeadDate {
            id: a

            letter: "A"
            date: dates.dateA
            onClicked: dates.chosenA()
        }

        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            iconName: "swap"
            text: qsTr("Swap A and B (X)")
            onClicked: dates.swapRequested()
        }

        HeadDate {
            id: b

            letter: "B"
            date: dates.dateB
            onClicked: dates.chosenB()
        }
    }

    SpokenText {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: text !== ""
        text: dates.knownOn
        font: Theme.note
        color: Theme.accent
    }
}
