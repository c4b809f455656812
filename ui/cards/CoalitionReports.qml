pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*! The coalition's founding and size, where sources say more than one thing of them: each value, and who says it. */
Column {
    id: view

    required property Session session
    required property list<evidenceLine> reports

    spacing: 5
    visible: reports.length > 0

    SectionHead { text: qsTr("As sources tell it") }

    Repeater {
        model: view.reports

        Column {
            id: entry

            required property evidenceLine modelData

            width: view.width
            spacing: 3

            SpokenText {
                width: parent.width
                text: entry.modelData.about
                color: view.Theme.ink2
            }

            CitedLabel {
                x: 16
                width: parent.width - x
                content: entry.modelData.shown
                colour: view.Theme.ink3
                font: view.Theme.note
            }

            AlsoReportedList {
                width: parent.width
                session: view.session
                reports: [entry.modelData]
                indent: 0
            }
        }
    }
}
