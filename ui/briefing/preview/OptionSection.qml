import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! A section of the options that folds up under its title. */
Column {
    id: section

    required property string title
    property bool open: false
    default property alias content: holder.data

    spacing: 6

    T.AbstractButton {
        id: head

        width: parent.width
        implicitHeight: Math.max(30, implicitContentHeight + 10)
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        text: section.title
        onClicked: section.open = !section.open
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()

        Accessible.role: Accessible.Button
        Accessible.name: section.title
        Accessible.checkable: true
        Accessible.checked: section.open

        contentItem: Item {
            implicitHeight: title.implicitHeight

            AtlasText {
                id: title

                anchors { left: parent.left; right: arrow.left; verticalCenter: parent.verticalCenter }
                text: head.text
                font: head.Theme.sectionHead
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Icon {
                id: arrow

                anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
                name: "chevron"
                rotation: section.open ? 180 : 0
                colour: head.hovered ? head.Theme.ink : head.Theme.ink2
            }
        }

        background: Item {
            FocusRing {
                visible: head.visualFocus
                anchors.margins: -2
            }
        }
    }

    Column {
        id: holder

        width: parent.width
        visible: section.open
        spacing: 8
        bottomPadding: 6
    }
}
