import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! Opens and closes the lines below it; closed, it says what is in them. */
T.Button {
    id: fold

    required property string summary
    property bool unfolded: false

    implicitHeight: Math.max(32, content.implicitHeight + 8)
    hoverEnabled: true
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Accessible.name: text
    Accessible.description: summary
    Accessible.checkable: true
    Accessible.checked: unfolded

    contentItem: Item {
        id: content

        implicitHeight: words.implicitHeight

        Icon {
            id: arrow

            y: 3
            width: 14
            height: 14
            name: fold.unfolded ? "chevron" : "chevron-right"
            colour: fold.Theme.ink2
        }

        AtlasText {
            id: words

            x: 20
            width: parent.width - x
            text: fold.unfolded || fold.summary === "" ? fold.text : fold.text + "\n" + fold.summary
            font: fold.Theme.body
            color: fold.hovered ? fold.Theme.ink : fold.Theme.ink2
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }
    }

    background: Item {
        FocusRing { visible: fold.visualFocus }
    }
}
