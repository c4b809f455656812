pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model

/*! What else sources say of each of several attributes, set under what is shown of them. */
Column {
    id: list

    required property Session session
    required property list<evidenceLine> reports
    property real indent: 22

    spacing: 5
    visible: reports.length > 0

    Repeater {
        model: list.reports

        AlsoReported {
            required property evidenceLine modelData

            x: list.indent
            width: list.width - x
            content: modelData
            onConflictsRequested: list.session.evidencePanel = Session.EvidencePanel.Conflicts
        }
    }
}
