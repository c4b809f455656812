pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*! What becomes of a form: saved, left, or its thing removed. Where something would be lost, it asks first. */
Rectangle {
    id: foot

    required property Form form // null while it goes
    /*! What is asked: "" nothing, "leave", "remove". */
    property string asked
    readonly property string question: asked === "leave" ? qsTr("Leave without saving?")
        : asked === "remove" ? [qsTr("Remove it from the dossier?"), form?.uses() ?? ""].join(" ").trim() : ""

    signal saveRequested()
    signal leaveRequested()
    signal removeRequested()

    /*! At once where nothing was written. */
    function askToLeave() {
        if (!form?.modified)
            leaveRequested();
        else
            ask("leave");
    }

    function ask(what: string) {
        asked = what;
        keep.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: column.height + 24
    color: Theme.chrome
    bottomLeftRadius: Theme.cardRadius
    bottomRightRadius: Theme.cardRadius

    Divider { width: parent.width }

    Column {
        id: column

        x: foot.Theme.cardPadding
        y: 12
        width: parent.width - 2 * x
        spacing: 8

        SpokenText {
            width: parent.width
            visible: text !== ""
            text: foot.question || (foot.form?.problem ?? "")
            color: foot.question !== "" ? foot.Theme.ink : foot.Theme.danger
            Accessible.role: Accessible.AlertMessage
        }

        RowLayout {
            width: parent.width
            visible: foot.asked === ""
            spacing: 8

            AtlasButton {
                primary: true
                enabled: foot.form !== null && (foot.form.modified || foot.form.isNew)
                text: qsTr("Save")
                keys: "Ctrl+↵"
                Accessible.description: "Ctrl+Return"
                onClicked: foot.saveRequested()
            }

            AtlasButton {
                text: qsTr("Cancel")
                onClicked: foot.askToLeave()
            }

            Item { Layout.fillWidth: true }

            AtlasButton {
                visible: foot.form?.canRemove ?? false
                text: qsTr("Remove…")
                onClicked: foot.ask("remove")
            }
        }

        Row {
            visible: foot.asked !== ""
            spacing: 8

            AtlasButton {
                id: keep

                text: foot.asked === "remove" ? qsTr("Keep it") : qsTr("Keep writing")
                onClicked: foot.asked = ""
            }

            AtlasButton {
                text: foot.asked === "remove" ? qsTr("Remove") : qsTr("Discard")
                onClicked: {
                    const what = foot.asked;
                    foot.asked = "";
                    if (what === "remove")
                        foot.removeRequested();
                    else
                        foot.leaveRequested();
                }
            }
        }
    }
}
