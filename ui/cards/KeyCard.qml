import QtQuick
import Atlas.Cards
import Atlas.Theme

/*! The card of a key: under a head, what it holds, row by row; beyond `availableHeight` it scrolls. */
FocusScope {
    id: panel

    required property string title
    property real availableHeight: Infinity
    default property alias rows: column.data

    implicitWidth: 236
    implicitHeight: Math.min(column.height + 12, availableHeight)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Key")

    Card {
        anchors.fill: parent

        MouseArea { // what lies under the card is not for the pointer
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
            hoverEnabled: true
            preventStealing: true // by a handler that drags the map
            onWheel: wheel => wheel.accepted = true
        }

        ScrollArea {
            id: area

            anchors.fill: parent
            contentHeight: column.height + 12

            Item {
                width: area.availableWidth
                height: column.height + 12

                Column {
                    id: column

                    x: 6
                    y: 8
                    width: parent.width - 12

                    SectionHead {
                        leftPadding: 8
                        bottomPadding: 6
                        width: parent.width
                        text: panel.title
                    }
                }
            }
        }
    }
}
