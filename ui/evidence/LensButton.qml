pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Model
import Atlas.Theme

/*! Whom the window believes; pressed, it lets others be chosen. */
T.AbstractButton {
    id: control

    required property Workspace workspace
    /*! What stands for the text where that is too long. */
    required property string shortText
    /*! The text is too long. */
    property bool compact: false
    /*! What the whole text and its frame need: a layout cuts fractions of a pixel off, and the text would lose
        its end for that. */
    readonly property real wholeWidth: Math.ceil(metrics.advanceWidth(text)) + frame
    readonly property real frame: 42

    function openPopup() {
        popup.active = true;
        (popup.item as LensPopup).open();
    }

    implicitWidth: compact ? Math.ceil(metrics.advanceWidth(shortText)) + frame : wholeWidth
    implicitHeight: Math.max(28, words.implicitHeight + 10)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    down: pressed || ((popup.item as LensPopup)?.opened ?? false)
    onClicked: openPopup()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Accessible.role: Accessible.ButtonMenu
    Accessible.name: qsTr("Whom to believe: %1").arg(text)

    FontMetrics {
        id: metrics

        font: control.Theme.hint
    }

    contentItem: Item {
        AtlasText {
            id: words

            anchors { left: parent.left; leftMargin: 9; right: arrow.left; rightMargin: 5
                      verticalCenter: parent.verticalCenter }
            text: control.compact ? control.shortText : control.text
            font: control.Theme.hint
            color: control.Theme.ink2
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Icon {
            id: arrow

            anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
            width: 13
            height: 13
            name: "chevron"
            colour: control.Theme.ink2
        }
    }

    background: Rectangle {
        radius: control.Theme.smallControlRadius
        color: control.down || control.hovered
            ? Qt.tint(control.Theme.chrome, Qt.alpha(control.Theme.lineStrong, 0.16)) : control.Theme.chrome
        border.width: 1
        border.color: control.Theme.lineStrong

        Behavior on color { ColorAnimation { duration: control.Theme.hoverDuration } }

        FocusRing {
            visible: control.visualFocus
            around: control.Theme.smallControlRadius
        }
    }

    Hint {
        shown: control.hovered && (control.compact || words.truncated) && !control.down
        text: control.text
    }

    Loader {
        id: popup

        active: false
        sourceComponent: LensPopup {
            y: control.height + 6
            workspace: control.workspace
        }
    }
}
