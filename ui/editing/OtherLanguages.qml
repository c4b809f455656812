import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! A quiet button beside a text, which opens the fields of its other languages. */
T.Button {
    id: button

    /*! Of the text. */
    required property string name
    required property string codes

    implicitWidth: words.implicitWidth + 12
    implicitHeight: 36
    hoverEnabled: true
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Accessible.name: qsTr("%1: in other languages").arg(name)

    contentItem: AtlasText {
        id: words

        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: button.codes
        font: button.Theme.hint
        color: button.hovered ? button.Theme.ink : button.Theme.ink3
        Accessible.ignored: true
    }

    background: Item {
        FocusRing { visible: button.visualFocus }
    }

    Hint {
        shown: button.hovered && !button.down
        text: button.Accessible.name
    }
}
