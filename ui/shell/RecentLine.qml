import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Atlas.Theme

/*! A dossier opened before: its title, where it is, how much is in it. */
T.AbstractButton {
    id: line

    required property string path
    required property string heading
    required property string place
    required property string counts
    required property bool there

    signal chosen()

    implicitHeight: content.implicitHeight + 14
    hoverEnabled: true
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: chosen()

    Accessible.name: heading + ", " + place + (counts === "" ? "" : ", " + counts)

    contentItem: RowLayout {
        id: content

        Icon {
            Layout.leftMargin: 12
            Layout.rightMargin: 6
            name: line.there ? "file" : "warning"
            colour: line.there ? line.Theme.ink2 : line.Theme.warn
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            AtlasText {
                Layout.fillWidth: true
                text: line.heading
                font: line.Theme.bodyStrong
                elide: Text.ElideRight
            }

            AtlasText {
                Layout.fillWidth: true
                text: line.place
                font: line.Theme.note
                color: line.Theme.ink2
                elide: Text.ElideMiddle
            }
        }

        AtlasText {
            Layout.rightMargin: 12
            text: line.counts
            font: line.Theme.note
            color: line.there ? line.Theme.ink2 : line.Theme.warn
        }
    }

    background: Rectangle {
        radius: line.Theme.controlRadius
        color: line.down || line.hovered ? Qt.tint(line.Theme.chrome, Qt.alpha(line.Theme.lineStrong, 0.16))
                                         : line.Theme.chrome

        FocusRing { visible: line.visualFocus }
    }
}
