import QtQuick
import Atlas.Theme

/*! The pointer over a chart: what is under it, in a tooltip, and a click on it. Fills the plot. */
Item {
    id: pointer

    /*! Where the pointer is, across the plot. */
    readonly property real at: hover.point.position.x
    /*! What is there. */
    required property string hint

    signal picked()

    anchors.fill: parent

    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }

    TapHandler { onTapped: pointer.picked() }

    Hint {
        shown: hover.hovered && pointer.hint !== ""
        text: pointer.hint
    }
}
