import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! Shows the rest of a list that is cut short, or cuts it short again. */
T.AbstractButton {
    id: more

    implicitWidth: words.implicitWidth
    implicitHeight: Math.max(24, words.implicitHeight + 6)
    hoverEnabled: true
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Accessible.role: Accessible.Button
    Accessible.name: more.text

    contentItem: AtlasText {
        id: words

        text: more.text
        font: more.Theme.note
        color: more.Theme.accent
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    background: FocusRing { visible: more.visualFocus }
}
