import QtQuick
import QtQuick.Layouts
import Atlas.Theme

/*! Over the pages: how far a long series is, and the way to end it; or that it was ended. */
Card {
    id: note

    required property BriefingPreview preview
    /*! What is quickly made is not worth a word. */
    readonly property bool working: preview.busy && preview.of > 1

    implicitWidth: row.implicitWidth + 32
    implicitHeight: row.implicitHeight + 16
    visible: working || preview.stopped

    MouseArea { // the pages under it are not meant
        anchors.fill: parent
    }

    RowLayout {
        id: row

        anchors { fill: parent; leftMargin: 16; rightMargin: 16 }
        spacing: 14

        AtlasText {
            Layout.maximumWidth: 360
            text: note.working ? qsTr("Page %1 of %2").arg(note.preview.done).arg(note.preview.of)
                               : qsTr("Stopped: these pages are not yet what is chosen.")
            wrapMode: Text.WordWrap
        }

        ProgressBar {
            Layout.preferredWidth: 120
            visible: note.working
            done: note.preview.done
            of: note.preview.of
        }

        AtlasButton {
            visible: note.working
            small: true
            text: qsTr("Stop")
            onClicked: note.preview.stop()
        }

        AtlasButton {
            visible: note.preview.stopped
            small: true
            text: qsTr("Make them")
            onClicked: note.preview.resume()
        }
    }
}
