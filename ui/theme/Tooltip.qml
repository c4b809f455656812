import QtQuick
import QtQuick.Templates as T

/*! What a control that is an icon alone is called, after a moment's hover or on keyboard focus. */
T.ToolTip {
    id: tip

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + 6 : 0
    margins: 6
    padding: 6
    leftPadding: 9
    rightPadding: 9
    delay: 400
    implicitWidth: Math.min(contentItem.implicitWidth, 340) + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    popupType: T.Popup.Item

    contentItem: AtlasText {
        text: tip.text
        font: tip.Theme.note
        wrapMode: Text.WordWrap
        color: tip.Theme.bg
    }

    background: Rectangle {
        radius: tip.Theme.smallControlRadius
        color: tip.Theme.ink
    }
}
