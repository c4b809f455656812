pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Atlas.Model
import Atlas.Theme

/*! The guided start: what a dossier cannot do without, and a first source where there is one. */
Sheet {
    id: sheet

    required property FileDesk desk
    readonly property list<string> codes: ["en", "fr", "uk"]
    /*! Create was pressed: what is missing is said. */
    property bool tried: false

    function create() {
        tried = true
        if (!start.ready) {
            if (start.title.trim() === "")
                titleField.forceActiveFocus(Qt.OtherFocusReason)
            return
        }
        sheet.close()
        sheet.desk.begin(start)
    }

    title: qsTr("New dossier")
    implicitWidth: 560 * Math.sqrt(Theme.fontScale)
    onOpened: titleField.forceActiveFocus(Qt.OtherFocusReason)

    DossierStart {
        id: start

        title: titleField.text
        subtitle: subtitleField.text
        labels: statuses.labels
        colours: statuses.colours
        sourceTitle: sourceField.text
        sourcePublisher: publisherField.text
        sourceDate: dateField.text
        sourceAddress: addressField.text
        Component.onCompleted: {
            today = sheet.desk.workspace.calendar.today
            language = sheet.desk.workspace.session.language
            statuses.begin(usualLabels(), usualColours())
        }
    }

    ColumnLayout {
        width: parent.width
        spacing: 14

        Keys.onPressed: event => {
            event.accepted = event.modifiers === Qt.ControlModifier
                && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            if (event.accepted)
                sheet.create()
        }

        LabelledField {
            id: titleField

            Layout.fillWidth: true
            label: qsTr("Title")
            help: sheet.tried && titleField.text.trim() === "" ? qsTr("Give the dossier a title.") : ""
            valid: help === ""
        }

        LabelledField {
            id: subtitleField

            Layout.fillWidth: true
            label: qsTr("Subtitle, if there is one")
        }

        ColumnLayout {
            spacing: 5

            AtlasText {
                text: qsTr("Language of its texts")
                font: sheet.Theme.sectionHead
            }

            Segmented {
                name: qsTr("Language of its texts")
                labels: ["English", "Français", "Українська"]
                current: sheet.codes.indexOf(start.language)
                onChosen: index => {
                    const untouched = statuses.isAs(start.usualLabels())
                    start.language = sheet.codes[index]
                    if (untouched)
                        statuses.begin(start.usualLabels(), start.usualColours())
                }
            }
        }

        StatusStarts {
            id: statuses

            Layout.fillWidth: true
            missing: sheet.tried && labels.every(label => label.trim() === "")
        }

        AtlasText {
            Layout.topMargin: 4
            text: qsTr("A first source, if you have one")
            font: sheet.Theme.sectionHead
            Accessible.role: Accessible.Heading
        }

        LabelledField {
            id: sourceField

            Layout.fillWidth: true
            label: qsTr("Title of the source")
        }

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: 12
            visible: sourceField.text !== ""

            LabelledField {
                id: publisherField

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                label: qsTr("Publisher")
            }

            LabelledField {
                id: dateField

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                label: qsTr("Date, as precise as you know it")
                help: start.dateStrange ? qsTr("Write it as 2026-01-06, January 2026 or 2026.") : ""
                valid: !start.dateStrange
            }

            LabelledField {
                id: addressField

                Layout.fillWidth: true
                Layout.columnSpan: 2
                label: qsTr("Address")
            }
        }

        RowLayout {
            Layout.topMargin: 6
            spacing: 10

            AtlasButton {
                text: qsTr("Create")
                keys: "Ctrl+↵"
                primary: true
                onClicked: sheet.create()
            }

            AtlasButton {
                text: qsTr("Cancel")
                onClicked: sheet.close()
            }

            AtlasText {
                Layout.fillWidth: true
                text: qsTr("You choose a file when you save it.")
                font: sheet.Theme.note
                color: sheet.Theme.ink2
                wrapMode: Text.Wrap
            }
        }
    }
}
