pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Atlas.Cards
import Atlas.Theme

/*! One dossier that can be recovered: which, since when, what was done last. */
Rectangle {
    id: line

    required property string name
    required property string path
    /*! "Today at 14:05 · 12 changes" */
    required property string summary
    /*! The last changes' names, the latest first. */
    required property list<string> last
    /*! What is to be known of the file, or of a journal that cannot be read whole. */
    required property string note
    /*! Something of it can be recovered. */
    required property bool readable

    signal recoverRequested()
    signal discardRequested()

    implicitHeight: content.implicitHeight + 24
    radius: Theme.controlRadius
    color: Theme.chrome

    Accessible.role: Accessible.Grouping
    Accessible.name: name + ", " + summary

    RowLayout {
        id: content

        anchors { fill: parent; margins: 12 }
        spacing: 12

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 3

            SpokenText {
                Layout.fillWidth: true
                text: line.name
                font: line.Theme.bodyStrong
                wrapMode: Text.Wrap
            }

            SpokenText {
                Layout.fillWidth: true
                visible: text !== ""
                text: line.path
                font: line.Theme.note
                color: line.Theme.ink2
                elide: Text.ElideMiddle
            }

            SpokenText {
                Layout.fillWidth: true
                text: line.summary
                font: line.Theme.note
                color: line.Theme.ink2
                wrapMode: Text.Wrap
            }

            Repeater {
                model: line.last

                SpokenText {
                    required property string modelData

                    Layout.fillWidth: true
                    text: "– " + modelData
                    font: line.Theme.note
                    color: line.Theme.ink2
                    elide: Text.ElideRight
                }
            }

            SpokenText {
                Layout.fillWidth: true
                Layout.topMargin: 3
                visible: text !== ""
                text: line.note
                font: line.Theme.note
                color: line.Theme.warn
                wrapMode: Text.Wrap
            }
        }

        AtlasButton {
            Layout.alignment: Qt.AlignTop
            visible: line.readable
            primary: true
            text: qsTr("Recover")
            Accessible.name: qsTr("Recover “%1”").arg(line.name)
            onClicked: line.recoverRequested()
        }

        AtlasButton {
            Layout.alignment: Qt.AlignTop
            text: qsTr("Discard…")
            Accessible.name: qsTr("Discard what was recovered of “%1”").arg(line.name)
            onClicked: line.discardRequested()
        }
    }
}
