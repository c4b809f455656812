import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! The user's own words for the page, as many lines as they like. */
Rectangle {
    id: field

    required property BriefingOptions options

    implicitHeight: 112
    radius: Theme.controlRadius
    color: Theme.raised
    border.width: 1
    border.color: Theme.lineStrong

    FocusRing {
        visible: area.activeFocus
        anchors.margins: -2
    }

    Flickable {
        anchors { fill: parent; margins: 1 }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}

        T.TextArea.flickable: T.TextArea {
            id: area

            padding: 10
            text: field.options.notes
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            font: Theme.body
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.bg
            selectByMouse: true
            onTextChanged: if (activeFocus) field.options.notes = text
            // Tab leaves the field, as it leaves any other.
            Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Notes")
            Accessible.multiLine: true
        }
    }
}
