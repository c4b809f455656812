import QtQuick
import Atlas.Theme

/*! The two clocks of a comparison. */
Row {
    id: dates

    required property string dateA
    required property string dateB
    readonly property Item headA: a
    readonly property Item headB: b

    /*! Another date is to be typed for A, or for B. */
    signal chosenA()
    signal chosenB()
    signal swapRequested()

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
