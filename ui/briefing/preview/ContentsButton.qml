pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! The table of contents: what stands on which page, and the way there. */
AtlasButton {
    id: control

    required property list<string> headings
    required property list<int> headingPages
    required property int currentPage

    signal pageRequested(page: int)

    function choose(line: int) {
        popup.close();
        control.pageRequested(control.headingPages[line]);
    }

    small: true
    text: qsTr("Contents")
    onClicked: popup.open()

    T.Popup {
        id: popup

        x: control.width - width
        y: -height - 6
        width: 320
        height: Math.min(360, list.contentHeight + 2 * padding)
        margins: 8
        padding: 8
        focus: true
        popupType: T.Popup.Item
        onAboutToShow: list.currentIndex = Math.max(0, control.headingPages.indexOf(control.currentPage))
        onOpened: list.positionViewAtIndex(list.currentIndex, ListView.Center)
        onClosed: control.forceActiveFocus(Qt.TabFocusReason)

        contentItem: ListView {
            id: list

            clip: true
            focus: true
            model: control.headings
            boundsBehavior: Flickable.StopAtBounds
            Keys.onReturnPressed: control.choose(currentIndex)
            Keys.onEnterPressed: control.choose(currentIndex)
            Keys.onSpacePressed: control.choose(currentIndex)
            T.ScrollBar.vertical: ThinScrollBar {}

            Accessible.role: Accessible.List
            Accessible.name: control.text

            delegate: T.AbstractButton {
                id: line

                required property string modelData
                required property int index

                width: list.width
                implicitHeight: Math.max(30, implicitContentHeight + 10)
                leftPadding: 9
                rightPadding: 12
                hoverEnabled: true
                focusPolicy: Qt.NoFocus
                text: modelData
                onClicked: control.choose(index)

                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1, page %2").arg(modelData).arg(number.text)

                contentItem: Item {
                    implicitHeight: heading.implicitHeight

                    AtlasText {
                        id: heading

                        anchors { left: parent.left; right: number.left; rightMargin: 12 }
                        anchors.verticalCenter: parent.verticalCenter
                        text: line.text
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }

                    AtlasText {
                        id: number

                        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                        text: (control.headingPages[line.index] ?? 0) + 1
                        color: line.Theme.ink3
                        Accessible.ignored: true
                    }
                }

                background: Rectangle {
                    radius: line.Theme.smallControlRadius
                    color: line.ListView.isCurrentItem || line.hovered ? line.Theme.accentSoft : "transparent"
                }
            }
        }

        background: Card {}
    }
}
