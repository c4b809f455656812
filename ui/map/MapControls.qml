import QtQuick
import Atlas.Map
import Atlas.Theme

/*! Zoom and the views that fit, for whoever uses neither wheel nor keyboard. */
Card {
    id: controls

    required property MapKeys keys

    /*! The menu of views, to stand above a point of the parent. */
    signal viewsRequested(at: point)

    implicitWidth: column.width + 4
    implicitHeight: column.height + 4
    radius: Theme.controlRadius + 2

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("View of the map")

    MouseArea { // what lies under the controls is not for the pointer
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }

    Column {
        id: column

        x: 2
        y: 2

        IconButton {
            iconName: "plus"
            text: qsTr("Zoom in")
            onClicked: controls.keys.zoom(controls.keys.zoomStep)
        }

        IconButton {
            iconName: "minus"
            text: qsTr("Zoom out")
            onClicked: controls.keys.zoom(1 / controls.keys.zoomStep)
        }

        IconButton {
            id: views

            iconName: "globe"
            text: qsTr("Views")
            Accessible.role: Accessible.ButtonMenu
            onClicked: {
                const corner = controls.mapToItem(controls.parent, column.x, column.y + views.y);
                controls.viewsRequested(corner);
            }
        }
    }
}
