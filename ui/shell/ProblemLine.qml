import QtQuick
import QtQuick.Layouts
import Atlas.Theme

/*! One problem: what is wrong, what to do, and where. */
Rectangle {
    id: row

    required property int index
    required property string severity
    required property string sentence
    required property string hint
    required property string file
    required property int line
    required property int column
    required property bool current
    required property bool focused

    readonly property bool isError: severity === "error"
    readonly property string where: {
        const name = file.split("/").pop()
        return line > 0 ? name + ":" + line + ":" + column : name
    }

    signal pressed()
    /*! Pressed twice. */
    signal opened()

    implicitHeight: Math.max(54, words.implicitHeight + 22)
    color: current ? Theme.accentSoft : Qt.alpha(Theme.accentSoft, 0)

    Accessible.role: Accessible.ListItem
    Accessible.name: (isError ? qsTr("Error: %1") : qsTr("Warning: %1")).arg(sentence)
    Accessible.description: hint + " " + where
    Accessible.selected: current
    Accessible.focusable: true
    Accessible.onPressAction: pressed()

    TapHandler {
        onTapped: row.pressed()
        onDoubleTapped: row.opened()
    }

    Rectangle {
        width: 3
        height: parent.height
        visible: row.current
        color: row.Theme.accent
    }

    RowLayout {
        id: words

        anchors { fill: parent; leftMargin: 15; rightMargin: 15; topMargin: 10; bottomMargin: 10 }
        spacing: 14

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 1
            name: row.isError ? "error" : "warning"
            colour: row.isError ? row.Theme.danger : row.Theme.warn
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 2

            AtlasText {
                Layout.fillWidth: true
                text: row.sentence
                font: row.Theme.bodyStrong
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            AtlasText {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.hint
                font: row.Theme.note
                color: row.Theme.ink2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }

        AtlasText {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            Layout.maximumWidth: row.width * 0.4
            text: row.where
            font { family: "monospace"; pixelSize: 12 * row.Theme.fontScale }
            color: row.Theme.ink2
            elide: Text.ElideLeft
            Accessible.ignored: true
        }
    }

    Divider {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }

    FocusRing {
        anchors.margins: 2
        visible: row.focused
        around: 2
    }
}
