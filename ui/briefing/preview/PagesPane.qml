pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! The pages as they will be printed, at any size. */
FocusScope {
    id: pane

    required property BriefingPreview preview

    readonly property real pixelsAPoint: 96 / 72
    readonly property size paper: Qt.size(preview.pageSize.width * pixelsAPoint,
                                          preview.pageSize.height * pixelsAPoint)
    readonly property real fitting: Math.max(0.1, Math.min((view.width - 56) / paper.width,
                                                           (view.height - 40) / paper.height))
    /*! 0: as large as fits. */
    property real chosenZoom: 0
    readonly property real zoom: chosenZoom > 0 ? chosenZoom : fitting
    readonly property real step: paper.height * zoom + pages.spacing
    readonly property int middlePage: Math.floor((view.contentY + view.height / 2) / step)
    readonly property int currentPage: Math.max(0, Math.min(preview.pageCount - 1, middlePage))

    function zoomBy(factor: real) {
        chosenZoom = Math.max(0.25, Math.min(3, zoom * factor))
    }

    function goTo(page: int) {
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, page * step))
    }

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Plus) pane.zoomBy(1.25)
        else if (event.key === Qt.Key_Minus) pane.zoomBy(0.8)
        else if (event.key === Qt.Key_0) pane.chosenZoom = 0
        else if (event.key === Qt.Key_PageDown) pane.goTo(pane.currentPage + 1)
        else if (event.key === Qt.Key_PageUp) pane.goTo(pane.currentPage - 1)
        else return
        event.accepted = true
    }

    Rectangle {
        anchors.fill: parent
        topRightRadius: pane.Theme.dialogRadius
        color: pane.Theme.dark ? pane.Theme.chrome : Qt.darker(pane.Theme.chrome, 1.1)
    }

    Flickable {
        id: view

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: bar.top }
        contentWidth: Math.max(width, pages.width + 40)
        contentHeight: Math.max(height, pages.height + 40)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true

        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("Preview, page %1 of %2").arg(pane.currentPage + 1).arg(pane.preview.pageCount)

        T.ScrollBar.vertical: ThinScrollBar {
            parent: view
            anchors { top: view.top; right: view.right; bottom: view.bottom }
        }

        Column {
            id: pages

            anchors.centerIn: parent
            spacing: 20

            Repeater {
                model: pane.preview.pageCount

                BriefingPage {
                    required property int index

                    width: pane.paper.width * pane.zoom
                    height: pane.paper.height * pane.zoom
                    preview: pane.preview
                    page: index

                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("Page %1").arg(index + 1)

                    Rectangle {
                        anchors { fill: parent; margins: -1 }
                        color: "transparent"
                        border.width: 1
                        border.color: pane.Theme.line
                    }
                }
            }
        }
    }

    FocusRing {
        anchors { fill: view; margins: 3 }
        visible: view.activeFocus
        around: 0
    }

    Row {
        id: bar

        anchors { bottom: parent.bottom; bottomMargin: 10; horizontalCenter: parent.horizontalCenter }
        spacing: 8

        IconButton {
            framed: true
            iconName: "minus"
            text: qsTr("Smaller")
            onClicked: pane.zoomBy(0.8)
        }

        AtlasText {
            anchors.verticalCenter: parent.verticalCenter
            width: 52
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%1%").arg(Math.round(pane.zoom * 100))
            color: Theme.ink2
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Zoom %1%").arg(Math.round(pane.zoom * 100))
        }

        IconButton {
            framed: true
            iconName: "plus"
            text: qsTr("Larger")
            onClicked: pane.zoomBy(1.25)
        }

        AtlasButton {
            small: true
            text: qsTr("Fit page")
            onClicked: pane.chosenZoom = 0
        }

        IconButton {
            visible: pane.preview.pageCount > 1
            framed: true
            iconName: "chevron-left"
            text: qsTr("Previous page")
            enabled: pane.currentPage > 0
            onClicked: pane.goTo(pane.currentPage - 1)
        }

        AtlasText {
            anchors.verticalCenter: parent.verticalCenter
            leftPadding: 8
            text: qsTr("Page %1 of %2").arg(pane.currentPage + 1).arg(pane.preview.pageCount)
            color: Theme.ink2
        }

        IconButton {
            visible: pane.preview.pageCount > 1
            framed: true
            iconName: "chevron-right"
            text: qsTr("Next page")
            enabled: pane.currentPage + 1 < pane.preview.pageCount
            onClicked: pane.goTo(pane.currentPage + 1)
        }
    }
}
