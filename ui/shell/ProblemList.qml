pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Atlas.Model
import Atlas.Theme

/*! All problems, or those of one severity; the arrow keys go from one to the next. */
Card {
    id: card

    required property ProblemModel problems
    /*! What a problem is about can be shown in the window. */
    required property bool canShow
    /*! The problem that is looked at. */
    readonly property ProblemLine chosen: list.currentItem as ProblemLine
    readonly property list<string> severities: ["", "error", "warning"]

    signal thingRequested(line: int, column: int)

    function show() {
        if (canShow && chosen)
            thingRequested(chosen.line, chosen.column)
    }

    function takeFocus() { list.forceActiveFocus(Qt.OtherFocusReason) }

    implicitHeight: column.implicitHeight + 2
    radius: Theme.cardRadius

    ColumnLayout {
        id: column

        anchors { fill: parent; margins: 1 }
        spacing: 0

        RowLayout {
            Layout.margins: 9
            Layout.leftMargin: 14
            Layout.rightMargin: 14

            AtlasText {
                Layout.fillWidth: true
                text: qsTr("Problems")
                font: card.Theme.bodyStrong
                Accessible.role: Accessible.Heading
            }

            Segmented {
                name: qsTr("Show")
                small: true
                current: card.severities.indexOf(filter.severity)
                labels: [
                    qsTr("All %1").arg(card.problems.errors + card.problems.warnings),
                    qsTr("Errors %1").arg(card.problems.errors),
                    qsTr("Warnings %1").arg(card.problems.warnings)
                ]
                onChosen: index => filter.severity = card.severities[index]
            }
        }

        Divider { Layout.fillWidth: true }

        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: contentHeight
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            Keys.onReturnPressed: card.show()
            Keys.onEnterPressed: card.show()
            model: ProblemFilter {
                id: filter

                sourceModel: card.problems
            }
            delegate: ProblemLine {
                width: list.width
                current: ListView.isCurrentItem
                focused: ListView.isCurrentItem && list.activeFocus
                onPressed: {
                    list.currentIndex = index
                    list.forceActiveFocus(Qt.MouseFocusReason)
                }
                onOpened: card.show()
            }
            T.ScrollBar.vertical: ThinScrollBar {}
            onCountChanged: if (currentIndex < 0 && count > 0) currentIndex = 0

            Accessible.role: Accessible.List
            Accessible.name: qsTr("Problems")
        }

        Divider { Layout.fillWidth: true }

        Row {
            Layout.margins: 9
            Layout.leftMargin: 14
            spacing: 5

            KeyCap { text: "↑" }
            KeyCap { text: "↓" }

            AtlasText {
                anchors.verticalCenter: parent.verticalCenter
                leftPadding: 3
                text: qsTr("next problem")
                font: card.Theme.note
                color: card.Theme.ink2
            }

            KeyCap {
                visible: card.canShow
                text: "↵"
            }

            AtlasText {
                anchors.verticalCenter: parent.verticalCenter
                visible: card.canShow
                leftPadding: 3
                text: qsTr("show what it is about")
                font: card.Theme.note
                color: card.Theme.ink2
            }
        }
    }
}
