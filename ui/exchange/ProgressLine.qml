import QtQuick
import Atlas.Theme

/*! How far work is: 0 to 1, or -1 where nobody can tell, and a part of the line moves. */
Rectangle {
    id: line

    required property real progress
    readonly property bool known: progress >= 0

    implicitWidth: 160
    implicitHeight: 6
    radius: 3
    color: Theme.line
    clip: true

    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Progress")
    Accessible.description: known ? qsTr("%1 %").arg(Math.floor(100 * progress)) : qsTr("How long it takes is not known")

    Rectangle {
        id: part

        property real drift: 0

        x: line.known ? 0 : drift * (line.width - width)
        width: line.known ? parent.width * Math.min(1, line.progress) : parent.width / 4
        height: parent.height
        radius: 3
        color: line.Theme.accent

        SequentialAnimation {
            running: line.visible && !line.known && !line.Theme.reducedMotion
            loops: Animation.Infinite

            NumberAnimation {
                target: part
                property: "drift"
                from: 0
                to: 1
                duration: 1200
                easing.type: Easing.InOutQuad
            }

            NumberAnimation {
                target: part
                property: "drift"
                from: 1
                to: 0
                duration: 1200
                easing.type: Easing.InOutQuad
            }
        }
    }
}
