import QtQuick
import Atlas.Theme

/*! How far work is. */
Rectangle {
    id: bar

    required property int done
    required property int of

    implicitWidth: 120
    implicitHeight: 6
    radius: 3
    color: Theme.line

    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Progress")
    Accessible.description: qsTr("%1 of %2").arg(bar.done).arg(bar.of)

    Rectangle {
        width: bar.of > 0 ? parent.width * Math.min(1, bar.done / bar.of) : 0
        height: parent.height
        radius: 3
        color: bar.Theme.accent
    }
}
