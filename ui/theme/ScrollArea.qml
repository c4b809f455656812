import QtQuick.Templates as T

/*! What scrolls down when it is too tall, never sideways: give it one child as wide as `availableWidth`. */
T.ScrollView {
    id: area

    contentWidth: availableWidth
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    clip: contentHeight > availableHeight

    T.ScrollBar.vertical: ThinScrollBar {
        parent: area
        x: area.width - width
        y: area.topPadding
        height: area.availableHeight
        active: area.hovered || pressed
    }
}
