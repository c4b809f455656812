pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Theme

/*! A text in the dossier's language, and in the other two where one writes it there. */
Column {
    id: entry

    required property string name
    required property string help
    required property list<string> texts
    required property int ownLanguage
    /*! More than one line is usual. */
    required property bool many
    required property bool valid
    readonly property list<string> codes: ["EN", "FR", "UK"]
    readonly property list<string> languages: [qsTr("English"), qsTr("French"), qsTr("Ukrainian")]
    /*! The dossier's language comes first. */
    readonly property list<int> order: [ownLanguage, ...[0, 1, 2].filter(each => each !== ownLanguage)]
    readonly property bool translated: order.slice(1).some(each => (texts[each] ?? "") !== "")
    property bool unfolded: false

    signal edited(language: int, text: string)

    spacing: 6

    Repeater {
        model: entry.translated || entry.unfolded ? 3 : 1

        Item {
            id: line

            required property int index
            readonly property int language: entry.order[index]
            readonly property string words: entry.texts[language] ?? ""
            readonly property string name: index === 0 ? entry.name
                                                       : qsTr("%1, %2").arg(entry.name).arg(entry.languages[language])

            width: entry.width
            height: field.height

            AtlasText {
                id: code

                anchors.verticalCenter: parent.verticalCenter
                width: 26
                visible: entry.translated || entry.unfolded
                text: entry.codes[line.language]
                font: line.Theme.hint
                color: line.Theme.ink3
                Accessible.ignored: true
            }

            Loader {
                id: field

                x: code.visible ? code.width : 0
                width: parent.width - x - (others.visible ? others.width : 0)
                sourceComponent: entry.many ? lines : oneLine
            }

            OtherLanguages {
                id: others

                anchors.right: parent.right
                anchors.rightMargin: -6
                visible: !code.visible
                name: entry.name
                codes: entry.order.slice(1).map(each => entry.codes[each]).join(" ")
                onClicked: entry.unfolded = true
            }

            Component {
                id: oneLine

                AtlasTextField {
                    text: line.words
                    valid: entry.valid || line.index > 0
                    Accessible.name: line.name
                    Accessible.description: entry.help
                    onTextEdited: entry.edited(line.language, text)
                }
            }

            Component {
                id: lines

                AtlasTextArea {
                    text: line.words
                    valid: entry.valid || line.index > 0
                    Accessible.name: line.name
                    Accessible.description: entry.help
                    onTextChanged: if (activeFocus && text !== line.words) entry.edited(line.language, text)
                }
            }
        }
    }
}
