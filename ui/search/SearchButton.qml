import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*!
    Looks like the field it opens, which then lies over it; where there is no room for that, an icon.
*/
T.AbstractButton {
    id: button

    /*! There is no room for a field. */
    required property bool compact
    readonly property string hint: qsTr("Country, event or quote")

    implicitWidth: compact ? implicitHeight : Math.round(258 * Theme.fontScale)
    implicitHeight: Math.max(36, words.implicitHeight + 12)
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Search")
    Accessible.description: hint + ", Ctrl+K"
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Icon {
            id: glass

            x: button.compact ? Math.round((parent.width - width) / 2) : 12
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            colour: button.Theme.ink2
        }

        AtlasText {
            id: words

            anchors { left: glass.right; leftMargin: 9; right: key.left; rightMargin: 8
                      verticalCenter: parent.verticalCenter }
            visible: !button.compact
            text: button.hint
            color: button.Theme.ink3
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        KeyCap {
            id: key

            anchors { right: parent.right; rightMargin: 7; verticalCenter: parent.verticalCenter }
            visible: !button.compact
            text: "Ctrl K"
        }
    }

    background: Rectangle {
        radius: button.Theme.controlRadius
        color: button.hovered ? Qt.tint(button.Theme.raised, Qt.alpha(button.Theme.lineStrong, 0.1))
                              : button.Theme.raised
        border.width: 1
        border.color: button.Theme.lineStrong

        FocusRing { visible: button.visualFocus }
    }

    Hint {
        shown: button.compact && (button.hovered || button.visualFocus)
        text: qsTr("Search") + " (Ctrl+K)"
    }
}
