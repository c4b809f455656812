pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*! The earlier versions of the open file that saving kept. */
Sheet {
    id: sheet

    required property FileDesk desk

    title: qsTr("Backups of “%1”").arg(desk.keeper.name)
    implicitWidth: 560 * Math.sqrt(Theme.fontScale)

    BackupModel {
        id: model

        keeper: sheet.desk.workspace.keeper
        session: sheet.desk.workspace.session
    }

    ColumnLayout {
        width: parent.width
        spacing: 8

        SpokenText {
            Layout.fillWidth: true
            text: model.count > 0
                ? qsTr("The versions that saving replaced. A copy opens as a dossier of its own: the file stays as it "
                       + "is.")
                : qsTr("There are none yet: the first save of this file keeps the version that it replaces.")
            color: sheet.Theme.ink2
            wrapMode: Text.Wrap
        }

        Repeater {
            model: model

            Rectangle {
                id: row

                required property int index
                required property string when
                required property string size

                Layout.fillWidth: true
                implicitHeight: content.implicitHeight + 12
                radius: Theme.controlRadius
                color: Theme.chrome

                RowLayout {
                    id: content

                    anchors { fill: parent; leftMargin: 12; rightMargin: 8; topMargin: 6; bottomMargin: 6 }
                    spacing: 12

                    SpokenText {
                        Layout.fillWidth: true
                        text: row.when
                        font: row.Theme.bodyStrong
                        wrapMode: Text.Wrap
                    }

                    SpokenText {
                        text: row.size
                        font: row.Theme.note
                        color: row.Theme.ink2
                    }

                    AtlasButton {
                        small: true
                        text: qsTr("Open a copy")
                        Accessible.name: qsTr("Open a copy of the version of %1").arg(row.when)
                        onClicked: sheet.desk.leaving(() => {
                            if (model.openCopy(row.index))
                                sheet.close()
                            else
                                sheet.desk.ask(qsTr("This version cannot be opened"), [sheet.desk.keeper.refusal],
                                    [qsTr("Close")], () => {})
                        })
                    }
                }
            }
        }
    }
}
