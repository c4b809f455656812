pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Model
import Atlas.Theme

/*! One source of the list: a line or two, and under them all about it while it is unfolded. */
FocusScope {
    id: entry

    required property string sourceId
    required property string shortTitle
    required property string publisher
    required property string languageName
    required property string date
    required property string dateNote
    required property string tier
    required property bool believed
    required property string claimWords
    required property bool unfolded
    required property sourceContent content
    /*! Which of the list's rows the tab key comes to. */
    required property bool current

    signal toggled()
    signal eventChosen(id: string)
    signal actorChosen(id: string)
    signal lensChosen(lens: string)
    signal copyRequested(text: string)
    signal openRequested()

    function takeFocus() { head.forceActiveFocus(Qt.TabFocusReason) }

    implicitHeight: head.height + (unfolded ? body.height + 22 : 0)

    T.AbstractButton {
        id: head

        readonly property string facts: [entry.publisher, entry.languageName, entry.date].filter(part => part)
                                                                                        .join(" · ")

        x: 12
        width: parent.width - 24
        focusPolicy: entry.current ? Qt.StrongFocus : Qt.ClickFocus
        focus: true
        hoverEnabled: true
        topPadding: 7
        bottomPadding: 7
        implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()

        Accessible.role: Accessible.Button
        Accessible.name: [
            entry.shortTitle, entry.tier, head.facts, entry.claimWords,
            entry.believed ? qsTr("believed") : qsTr("not believed")
        ].filter(part => part).join(", ")
        Accessible.description: entry.unfolded ? qsTr("Unfolded") : qsTr("Folded up")

        onClicked: entry.toggled()

        contentItem: Item {
            implicitHeight: title.height + details.height + 1

            Icon {
                y: 2
                x: 6
                width: 14
                height: 14
                visible: entry.believed
                name: "check"
                colour: entry.Theme.accent
            }

            AtlasText {
                id: title

                x: 28
                width: parent.width - x - claims.implicitWidth - 14
                text: entry.shortTitle
                font: entry.Theme.bodyStrong
                color: entry.believed ? entry.Theme.ink : entry.Theme.ink2
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            AtlasText {
                id: claims

                anchors { right: parent.right; rightMargin: 6; baseline: title.baseline }
                text: entry.claimWords
                font: entry.Theme.note
                color: entry.Theme.ink3
                Accessible.ignored: true
            }

            AtlasText {
                id: details

                x: 28
                y: title.height + 1
                width: parent.width - x - 6
                height: text === "" ? 0 : implicitHeight
                text: head.facts
                font: entry.Theme.note
                color: entry.Theme.ink3
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        background: Rectangle {
            radius: entry.Theme.smallControlRadius
            color: entry.unfolded ? entry.Theme.accentSoft
                 : head.hovered || head.down ? Qt.alpha(entry.Theme.lineStrong, 0.14) : "transparent"

            FocusRing {
                anchors.margins: 0
                visible: head.visualFocus
            }
        }

        Hint {
            shown: head.hovered && !entry.unfolded && entry.dateNote !== ""
            text: entry.dateNote
        }
    }

    Loader {
        id: body

        x: 40
        y: head.height + 8
        width: parent.width - x - 18
        active: entry.unfolded
        sourceComponent: SourceDetails {
            content: entry.content
            onEventChosen: id => entry.eventChosen(id)
            onActorChosen: id => entry.actorChosen(id)
            onLensChosen: lens => entry.lensChosen(lens)
            onCopyRequested: text => entry.copyRequested(text)
            onOpenRequested: entry.openRequested()
        }
    }
}
