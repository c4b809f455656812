import QtQuick
import QtQuick.Templates as T

/*! A drop-down menu. */
T.Menu {
    id: menu

    margins: 8
    padding: 6
    overlap: 2
    implicitWidth: Math.max(232, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    popupType: T.Popup.Item
    delegate: AtlasMenuItem {}

    contentItem: ListView {
        implicitHeight: contentHeight
        implicitWidth: {
            let widest = 0
            for (let i = 0; i < count; ++i) widest = Math.max(widest, menu.itemAt(i)?.implicitWidth ?? 0)
            return widest
        }
        model: menu.contentModel
        interactive: Window.window ? contentHeight > Window.window.height : false
        clip: true
        currentIndex: menu.currentIndex
        T.ScrollBar.vertical: ThinScrollBar {}
    }

    background: Card {}

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: menu.Theme.hoverDuration }
    }
}
