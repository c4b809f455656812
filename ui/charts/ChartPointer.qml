import QtQuick
import Atlas.Theme

/*!
    The pointer over a chart: what is under it, in a tooltip, and a click on it. Fills the plot. A press stays
    with it: a TapHandler would leave it to what lies under the card as well.
*/
MouseArea {
    id: pointer

    /*! Where the pointer is, across the plot. */
    readonly property real at: mouseX
    /*! What is there. */
    required property string hint

    signal picked()

    anchors.fill: parent
    hoverEnabled: true
    preventStealing: true // by a handler that drags what lies under the card
    cursorShape: Qt.PointingHandCursor
    onClicked: picked()

    Hint {
        shown: pointer.containsMouse && pointer.hint !== ""
        text: pointer.hint
    }
}
