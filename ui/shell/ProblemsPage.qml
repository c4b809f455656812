pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Atlas.Model
import Atlas.Theme

/*!
    What is wrong with a file, all of it, beside the lines where it is. What was open before stays open
    behind.
*/
Rectangle {
    id: page

    required property ProblemModel problems
    /*! A dossier is open behind this page. */
    required property bool somethingOpen

    signal openRequested()
    signal checkRequested()
    signal copyRequested()
    signal closeRequested()
    /*! What stands at a line and a column is to be shown in the window. */
    signal thingRequested(line: int, column: int)

    readonly property bool blocked: problems.errors > 0
    /*! What is wrong is nowhere in a dossier: it is the file that cannot be read. */
    readonly property bool unreadable:
        problems.errors === 1 && problems.warnings === 0 && list.chosen?.line === 0

    color: Theme.chrome

    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    Component.onCompleted: list.takeFocus()

    ColumnLayout {
        anchors { fill: parent; topMargin: 36; bottomMargin: 24 }
        anchors.leftMargin: Math.max(24, Math.min(72, page.width * 0.05))
        anchors.rightMargin: anchors.leftMargin
        spacing: 24

        RowLayout {
            spacing: 10

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 6

                AtlasText {
                    id: heading

                    Layout.fillWidth: true
                    text: page.unreadable ? qsTr("This file cannot be opened")
                        : page.blocked ? qsTr("This dossier has %n error(s)", "", page.problems.errors)
                        : qsTr("This dossier has %n warning(s)", "", page.problems.warnings)
                    font: page.Theme.asOfDate
                    wrapMode: Text.WordWrap
                    Accessible.role: Accessible.Heading
                }

                AtlasText {
                    Layout.fillWidth: true
                    text: [
                        page.blocked && !page.unreadable
                            ? qsTr("Fix the %n error(s) to open it.", "", page.problems.errors) : "",
                        page.problems.warnings > 0
                            ? qsTr("The %n warning(s) do not block.", "", page.problems.warnings) : "",
                        page.blocked ? qsTr("Your file has not been changed.") : ""
                    ].filter(sentence => sentence !== "").join(" ")
                    font: page.Theme.body
                    color: page.Theme.ink2
                    wrapMode: Text.WordWrap
                }
            }

            AtlasButton {
                Layout.alignment: Qt.AlignBottom
                visible: page.somethingOpen
                text: page.blocked ? qsTr("Keep the open dossier") : qsTr("Back to the map")
                keys: "Esc"
                onClicked: page.closeRequested()
            }

            AtlasButton {
                Layout.alignment: Qt.AlignBottom
                visible: page.blocked
                text: qsTr("Open another…")
                onClicked: page.openRequested()
            }

            AtlasButton {
                Layout.alignment: Qt.AlignBottom
                iconName: "copy"
                text: qsTr("Copy report")
                onClicked: page.copyRequested()
            }

            AtlasButton {
                id: checkButton

                Layout.alignment: Qt.AlignBottom
                visible: page.blocked
                primary: true
                iconName: "refresh"
                text: qsTr("Check again")
                keys: "F5"
                onClicked: page.checkRequested()
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Number.POSITIVE_INFINITY // whatever its cards need
            spacing: 20

            ProblemList {
                id: list

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                Layout.maximumHeight: implicitHeight
                Layout.alignment: Qt.AlignTop
                problems: page.problems
                canShow: !page.blocked
                onThingRequested: (line, column) => page.thingRequested(line, column)
            }

            ExcerptCard {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.maximumHeight: implicitHeight
                Layout.fillHeight: true
                Layout.alignment: Qt.AlignTop
                visible: list.chosen !== null && list.chosen.line > 0
                problems: page.problems
                file: list.chosen?.file ?? ""
                line: list.chosen?.line ?? 0
                column: list.chosen?.column ?? 0
                sentence: list.chosen?.sentence ?? ""
                hint: list.chosen?.hint ?? ""
                warning: list.chosen?.severity === "warning"
            }
        }
    }
}
