import QtQuick
import QtQuick.Layouts
import Atlas.Theme

/*! The page's day, and the way to the day of the event before or after it. */
FocusScope {
    id: choice

    required property BriefingPreview preview

    implicitHeight: row.implicitHeight
    implicitWidth: row.implicitWidth

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: 6

        IconButton {
            framed: true
            iconName: "chevron-left"
            text: qsTr("Previous event")
            focus: true
            onClicked: choice.preview.stepEvent(-1)
        }

        AtlasText {
            Layout.fillWidth: true
            text: choice.preview.dayText
            font: Theme.bodyStrong
            horizontalAlignment: Text.AlignHCenter
            elide: Text.ElideRight
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("As of %1").arg(choice.preview.dayText)
        }

        IconButton {
            framed: true
            iconName: "chevron-right"
            text: qsTr("Next event")
            onClicked: choice.preview.stepEvent(1)
        }
    }
}
