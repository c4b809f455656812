import QtQuick
import Atlas.Theme

/*!
    What surrounds a chart: the numbers at the ends of its upright axis, its ground line and the words at the
    ends of that. Its children lie over the plot.
*/
Item {
    id: frame

    /*! The number at the plot's upper edge; its lower one is 0. */
    required property int most
    property string firstLabel
    property string lastLabel
    property real plotHeight: 38

    default property alias plot: area.data

    implicitHeight: area.y + plotHeight + 3 + foot.height

    AtlasText {
        id: top

        width: 22
        horizontalAlignment: Text.AlignRight
        text: frame.most
        font: frame.Theme.font(10.5)
        color: frame.Theme.ink3
    }

    AtlasText {
        width: 22
        y: area.y + area.height - height / 2 - 1
        horizontalAlignment: Text.AlignRight
        text: "0"
        font: frame.Theme.font(10.5)
        color: frame.Theme.ink3
    }

    Item {
        id: area

        x: 30
        y: top.height / 2
        width: parent.width - x
        height: frame.plotHeight
    }

    Divider {
        x: area.x
        y: area.y + area.height
        width: area.width
        color: frame.Theme.lineStrong
    }

    AtlasText {
        id: foot

        x: area.x
        y: area.y + area.height + 3
        text: frame.firstLabel
        font: frame.Theme.font(10.5)
        color: frame.Theme.ink3
    }

    AtlasText {
        anchors.right: parent.right
        y: foot.y
        text: frame.lastLabel
        font: frame.Theme.font(10.5)
        color: frame.Theme.ink3
    }
}
