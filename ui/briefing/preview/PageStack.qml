pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*!
    The pages under one another, at any size. Each stands where its number says, so that none need be made to
    know where the others are; those out of sight are not painted.
*/
Flickable {
    id: stack

    required property BriefingPreview preview

    readonly property real pixelsAPoint: 96 / 72
    readonly property size paper: Qt.size(preview.pageSize.width * pixelsAPoint,
                                          preview.pageSize.height * pixelsAPoint)
    readonly property real gap: 20
    readonly property size room: Qt.size(width - 56, height - 2 * gap)
    readonly property real fitWidth: Math.max(0.05, room.width / paper.width)
    readonly property real fitPage: Math.max(0.05, Math.min(fitWidth, room.height / paper.height))
    /*! 1: as large as on paper. */
    readonly property real zoom: preview.options.zoom === BriefingOptions.FitPage ? fitPage
                               : preview.options.zoom === BriefingOptions.FitWidth ? fitWidth
                               : preview.options.zoom
    readonly property real step: paper.height * zoom + gap
    readonly property int lastPage: Math.max(0, preview.pageCount - 1)
    readonly property int currentPage: Math.max(0, Math.min(
        lastPage, Math.floor((contentY + height / 2 - pages.y + gap / 2) / step)))

    function goTo(page: int) {
        contentY = clampY(pages.y - gap + Math.max(0, Math.min(lastPage, page)) * step);
    }

    function clampY(y: real): real { return Math.max(0, Math.min(contentHeight - height, y)) }

    /*! The point of the view that stays where it is; the middle unless told. */
    function zoomTo(factor: real, x: real, y: real) {
        const before = zoom;
        const left = (contentX + x - pages.x) / before;
        const top = (contentY + y - pages.y) / before;
        preview.options.zoom = Math.max(0.25, Math.min(4, factor));
        contentX = Math.max(0, Math.min(contentWidth - width, pages.x + left * zoom - x));
        contentY = clampY(pages.y + top * zoom - y);
    }

    function zoomBy(factor: real) { zoomTo(zoom * factor, width / 2, height / 2) }

    /*! To a size that follows the window's, with the page that is looked at still in sight. */
    function fit(mode: int) {
        const page = currentPage;
        preview.options.zoom = mode;
        contentX = 0;
        goTo(page);
    }

    contentWidth: Math.max(width, Math.floor(pages.width + 56))
    contentHeight: Math.max(height, Math.floor(pages.height + 2 * gap))
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Preview, page %1 of %2").arg(currentPage + 1).arg(preview.pageCount)

    T.ScrollBar.vertical: ThinScrollBar {
        parent: stack.parent
        anchors { top: stack.top; right: stack.right; bottom: stack.bottom }
    }
    T.ScrollBar.horizontal: ThinScrollBar {
        parent: stack.parent
        anchors { left: stack.left; right: stack.right; bottom: stack.bottom }
    }

    WheelHandler {
        acceptedModifiers: Qt.ControlModifier
        target: null
        onWheel: wheel => {
            // The handler's point is in the contents' coordinates.
            const at = Qt.point(wheel.x - stack.contentX, wheel.y - stack.contentY);
            stack.zoomTo(stack.zoom * Math.pow(1.1, wheel.angleDelta.y / 120), at.x, at.y);
        }
    }

    Item {
        id: pages

        x: Math.max(28, (stack.width - width) / 2)
        y: Math.max(stack.gap, (stack.height - height) / 2)
        width: stack.paper.width * stack.zoom
        height: Math.max(0, stack.preview.pageCount * stack.step - stack.gap)

        Repeater {
            model: stack.preview.pageCount

            Item {
                id: sheet

                required property int index
                /*! With half a view around: what comes into sight next is painted before it does. */
                readonly property bool inSight:
                    pages.y + y < stack.contentY + 1.5 * stack.height
                    && pages.y + y + height > stack.contentY - 0.5 * stack.height

                y: index * stack.step
                width: pages.width
                height: stack.paper.height * stack.zoom

                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Page %1").arg(index + 1)
                Accessible.description: stack.preview.spokenPages[index] ?? ""

                Card {
                    anchors.fill: parent
                    visible: sheet.inSight
                    radius: 0
                    fill: "white"

                    BriefingPage {
                        anchors.fill: parent
                        preview: stack.preview
                        page: sheet.index
                        inSight: sheet.inSight
                    }
                }
            }
        }
    }
}
