pragma ComponentBehavior: Bound

import QtQuick

/*! What the pages are: a radio group that is one tab stop; the arrow keys move the choice. */
FocusScope {
    id: choices

    required property BriefingOptions options
    readonly property list<string> names: [qsTr("One-page briefing"), qsTr("Country card"), qsTr("Comparison"),
                                           qsTr("Chronology")]
    readonly property list<string> contents: [
        qsTr("Map, members, events, sources"),
        options.actor === "" ? qsTr("One actor: history, events, words")
                             : options.landscape || options.pages !== BriefingOptions.Country
                               ? qsTr("%1, landscape").arg(options.actorName)
                               : qsTr("%1, portrait").arg(options.actorName),
        qsTr("Two dates, and what changed"),
        qsTr("By event, month or country")
    ]

    function choose(pages: int) {
        if (pages < 0 || pages >= names.length)
            return;
        cards.itemAt(pages).forceActiveFocus(Qt.TabFocusReason);
        choices.options.pages = pages;
    }

    implicitHeight: column.implicitHeight

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What to print")

    Keys.onUpPressed: choices.choose(options.pages - 1)
    Keys.onLeftPressed: choices.choose(options.pages - 1)
    Keys.onDownPressed: choices.choose(options.pages + 1)
    Keys.onRightPressed: choices.choose(options.pages + 1)

    Column {
        id: column

        width: parent.width
        spacing: 2

        Repeater {
            id: cards

            model: choices.names

            TemplateCard {
                required property string modelData
                required property int index

                width: column.width
                pages: index
                text: modelData
                holds: choices.contents[index]
                chosen: index === choices.options.pages
                focus: chosen
                focusPolicy: chosen ? Qt.StrongFocus : Qt.ClickFocus
                onClicked: choices.choose(index)
            }
        }
    }
}
