import QtQuick

/*! The keyboard's focus on a control: 2 px of accent, 2 px outside the control. */
Rectangle {
    id: ring

    /*! The corner radius of the control itself. */
    property real around: Theme.controlRadius

    anchors.fill: parent
    anchors.margins: -4
    color: "transparent"
    radius: ring.around + 4
    border.width: 2
    border.color: ring.Theme.accent
}
