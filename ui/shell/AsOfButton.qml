import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! The one clock, in large type: pressed, it lets another be typed. */
T.AbstractButton {
    id: control

    required property string weekday
    required property string date
    /*! "as known on 5 January 2026"; empty where no day limits the lens. */
    property string knownOn

    implicitWidth: implicitContentWidth + 20
    implicitHeight: implicitContentHeight + (knownOn === "" ? 8 : 2)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.ButtonMenu
    Accessible.name: {
        const shown = qsTr("As of %1, %2").arg(weekday).arg(date)
        return knownOn === "" ? shown : shown + ", " + knownOn
    }
    Accessible.description: qsTr("Type another date")

    contentItem: Row {
        leftPadding: 10
        spacing: 13

        Column {
            anchors.verticalCenter: parent.verticalCenter

            AtlasText {
                anchors.right: parent.right
                text: qsTr("As of")
                font: Theme.note
                color: Theme.ink2
            }

            AtlasText {
                anchors.right: parent.right
                text: control.weekday
                font: Theme.note
                color: Theme.ink2
            }
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter

            AtlasText {
                text: control.date
                font: Theme.asOfDate
            }

            AtlasText {
                visible: text !== ""
                text: control.knownOn
                font: Theme.note
                color: Theme.accent
            }
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron"
            colour: Theme.ink2
        }
    }

    background: Rectangle {
        radius: control.Theme.controlRadius
        color: control.hovered || control.down ? control.Theme.chrome : Qt.alpha(control.Theme.chrome, 0)

        Behavior on color { ColorAnimation { duration: control.Theme.hoverDuration } }

        FocusRing { visible: control.visualFocus }
    }
}
