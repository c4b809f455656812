pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Cards
import Atlas.Theme

/*! A question with its answers as buttons, of which the first is what Enter chooses. Esc gives no answer. */
Sheet {
    id: sheet

    property list<string> paragraphs
    property list<string> answers
    /*! Called with the place of the answer in `answers`. */
    property var act: null

    function ask(title: string, paragraphs: list<string>, answers: list<string>, act: var) {
        sheet.title = title
        sheet.paragraphs = paragraphs
        sheet.answers = answers
        sheet.act = act
        sheet.open()
    }

    function answer(index: int) {
        const chosen = sheet.act
        sheet.close()
        chosen(index)
    }

    title: ""
    implicitWidth: 520 * Math.sqrt(Theme.fontScale)
    enter: null // it may be asked again from an answer
    onOpened: (buttons.itemAt(0) as Item).forceActiveFocus(Qt.TabFocusReason)

    Column {
        width: parent.width
        spacing: 10

        Repeater {
            model: sheet.paragraphs

            SpokenText {
                required property string modelData

                width: (parent as Column).width
                text: modelData
                lineHeight: 1.2
            }
        }

        Flow {
            width: parent.width
            topPadding: 8
            spacing: 10

            Repeater {
                id: buttons

                model: sheet.answers

                AtlasButton {
                    required property string modelData
                    required property int index

                    text: modelData
                    primary: index === 0
                    onClicked: sheet.answer(index)
                }
            }
        }
    }
}
