import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! A field of several lines, as high as its text. Tab leaves it; Return begins a line. */
T.TextArea {
    id: area

    property bool valid: true

    implicitWidth: 200
    implicitHeight: Math.max(64, contentHeight + 18)
    leftPadding: 11
    rightPadding: 11
    topPadding: 9
    bottomPadding: 9
    font: Theme.body
    color: Theme.ink
    selectionColor: Theme.accent
    selectedTextColor: Theme.bg
    selectByMouse: true
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    KeyNavigation.priority: KeyNavigation.BeforeItem

    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    background: Rectangle {
        radius: area.Theme.controlRadius
        color: area.Theme.raised
        border.width: 1
        border.color: area.valid ? area.Theme.lineStrong : area.Theme.danger

        FocusRing { visible: area.activeFocus }
    }
}
