import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! That sources contradict each other, by sign and words; activating it lists all that they do so on. */
T.AbstractButton {
    id: mark

    /*! What they say: "Sources differ: 16, 18 or 19 countries". */
    required property string differ

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(24, implicitContentHeight + topPadding + bottomPadding)
    topPadding: 4
    bottomPadding: 4
    leftPadding: 7
    rightPadding: 8
    hoverEnabled: true
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Accessible.role: Accessible.Button
    Accessible.name: mark.text
    Accessible.description: mark.differ

    contentItem: Item {
        implicitWidth: words.x + words.implicitWidth
        implicitHeight: words.height

        Icon {
            y: 2
            width: 12
            height: 12
            name: "differ"
            colour: mark.Theme.warn
        }

        AtlasText {
            id: words

            x: 18
            width: Math.min(implicitWidth, parent.width - x)
            text: mark.text
            font: mark.Theme.note
            color: mark.Theme.warn
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: mark.Theme.smallControlRadius
        color: mark.Theme.warnSoft
        border.width: mark.hovered || mark.down ? 1 : 0
        border.color: mark.Theme.warn

        FocusRing { visible: mark.visualFocus }
    }

    Hint {
        shown: mark.hovered || mark.visualFocus
        text: mark.differ
    }
}
