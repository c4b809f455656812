pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*! What earlier runs of the program could not save, to be gone on with. */
Sheet {
    id: sheet

    required property FileDesk desk

    function recover(row: int, name: string) {
        const act = () => {
            if (model.recover(row)) {
                sheet.close()
                return
            }
            if (model.count === 0)
                sheet.close()
            sheet.desk.ask(qsTr("“%1” cannot be recovered").arg(name), [sheet.desk.keeper.refusal],
                [qsTr("Close")], () => {})
        }
        sheet.desk.leaving(act)
    }

    function discard(row: int, name: string) {
        sheet.desk.ask(qsTr("Discard what was recovered of “%1”?").arg(name),
            [qsTr("The changes cannot be had back afterwards. The file itself stays as it is.")],
            [qsTr("Discard"), qsTr("Keep for later")], index => {
                if (index === 0)
                    model.discard(row)
                if (model.count === 0)
                    sheet.close()
            })
    }

    title: qsTr("Changes that were not saved")
    implicitWidth: 600 * Math.sqrt(Theme.fontScale)
    onOpened: later.forceActiveFocus(Qt.OtherFocusReason)

    RecoveryModel {
        id: model

        keeper: sheet.desk.workspace.keeper
        session: sheet.desk.workspace.session
    }

    ColumnLayout {
        width: parent.width
        spacing: 12

        SpokenText {
            Layout.fillWidth: true
            text: qsTr("The program ended before these were saved. Nothing is written before you save.")
            color: sheet.Theme.ink2
            wrapMode: Text.Wrap
        }

        Repeater {
            model: model

            RecoveryLine {
                required property int index
                required property string place

                Layout.fillWidth: true
                path: sheet.desk.files.shownPath(place)
                onRecoverRequested: sheet.recover(index, name)
                onDiscardRequested: sheet.discard(index, name)
            }
        }

        AtlasButton {
            id: later

            text: qsTr("Keep for later")
            keys: "Esc"
            onClicked: sheet.close()
        }
    }
}
