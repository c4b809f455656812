import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! The user's own words for the page, as many lines as they like. */
T.ScrollView {
    id: view

    required property BriefingOptions options

    implicitHeight: 112
    contentWidth: availableWidth
    padding: 1
    clip: true

    T.ScrollBar.vertical: ThinScrollBar {
        parent: view
        x: view.width - width - 1
        y: 1
        height: view.height - 2
    }

    background: Rectangle {
        radius: view.Theme.controlRadius
        color: view.Theme.raised
        border.width: 1
        border.color: view.Theme.lineStrong

        FocusRing {
            visible: area.activeFocus
            anchors.margins: -2
        }
    }

    T.TextArea {
        id: area

        implicitHeight: Math.max(view.availableHeight, contentHeight + topPadding + bottomPadding)
        width: view.availableWidth
        padding: 10
        text: view.options.notes
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        font: Theme.body
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.bg
        selectByMouse: true
        onTextChanged: if (activeFocus) view.options.notes = text
        // Tab leaves the field, as it leaves any other.
        Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Notes")
        Accessible.multiLine: true
    }
}
