pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Atlas.Theme

/*! What stands over the title: who hands the page over, and how it may be passed on. */
GridLayout {
    id: header

    required property BriefingOptions options

    columns: 2
    columnSpacing: 12
    rowSpacing: 8

    component HeaderField: AtlasTextField {
        Layout.fillWidth: true
        maximumLength: header.options.mostHeaderLetters
        // Return ends a line here; it is not the dialog's button.
        Keys.onReturnPressed: focusNext()
        Keys.onEnterPressed: focusNext()

        function focusNext() { nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason) }
    }

    ChoiceLabel { text: qsTr("Author") }

    HeaderField {
        text: header.options.author
        Accessible.name: qsTr("Author")
        onTextEdited: header.options.author = text
    }

    ChoiceLabel { text: qsTr("Organisation") }

    HeaderField {
        text: header.options.organisation
        Accessible.name: qsTr("Organisation")
        onTextEdited: header.options.organisation = text
    }

    ChoiceLabel { text: qsTr("Handling") }

    HeaderField {
        text: header.options.handling
        placeholderText: qsTr("For internal use")
        Accessible.name: qsTr("Handling")
        onTextEdited: header.options.handling = text
    }
}
