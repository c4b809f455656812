pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*!
    One source unfolded: who wrote it, where it is, what it says, what rests on it alone, and what to do
    with it.
*/
Column {
    id: details

    required property sourceContent content

    signal eventChosen(id: string)
    signal actorChosen(id: string)
    signal lensChosen(lens: string)
    signal copyRequested(text: string)
    signal openRequested()

    spacing: Theme.rowGap

    SpokenText {
        width: parent.width
        text: details.content.title
        font: details.Theme.bodyStrong
        wrapMode: Text.WordWrap
    }

    SpokenText {
        width: parent.width
        visible: text !== ""
        text: details.content.author
        font: details.Theme.note
        color: details.Theme.ink2
    }

    SpokenText {
        width: parent.width
        visible: text !== ""
        text: details.content.dateNote
        font: details.Theme.hint
        color: details.Theme.ink3
    }

    Column {
        width: parent.width
        spacing: 2
        visible: details.content.address !== ""

        TextEdit {
            width: parent.width
            text: details.content.address
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.WrapAnywhere
            font: details.Theme.note
            color: details.Theme.ink2
            readOnly: true
            selectByMouse: true
            selectionColor: details.Theme.accent
            selectedTextColor: details.Theme.bg
            activeFocusOnTab: false
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Address: %1").arg(text)
        }

        SpokenText {
            width: parent.width
            visible: text !== ""
            text: details.content.whyNotOpenable
            font: details.Theme.hint
            color: details.Theme.warn
        }
    }

    SubjectLinks {
        width: parent.width
        title: qsTr("Events it speaks of")
        links: details.content.events
        more: details.content.moreEvents
        onChosen: id => details.eventChosen(id)
    }

    SubjectLinks {
        width: parent.width
        title: qsTr("Countries and others it speaks of")
        links: details.content.actors
        more: details.content.moreActors
        onChosen: id => details.actorChosen(id)
    }

    QuoteList {
        width: parent.width
        quotes: details.content.quotes
        rule: details.Theme.lineStrong
    }

    Column {
        width: parent.width
        spacing: 3

        SectionHead { text: details.content.aloneTitle }

        Repeater {
            model: details.content.alone

            SpokenText {
                required property string modelData

                width: details.width
                text: modelData
                font: details.Theme.note
                color: details.Theme.ink2
            }
        }

        SpokenText {
            width: parent.width
            visible: text !== ""
            text: [details.content.moreAlone, details.content.aloneInLens].filter(part => part).join(" · ")
            font: details.Theme.hint
            color: details.Theme.ink3
        }
    }

    SpokenText {
        width: parent.width
        text: details.content.lensState
        font: details.Theme.note
        color: details.Theme.ink2
    }

    Flow {
        width: parent.width
        spacing: 6

        AtlasButton {
            small: true
            visible: details.content.lensOfIt !== ""
            text: qsTr("Believe only this source")
            onClicked: details.lensChosen(details.content.lensOfIt)
        }

        AtlasButton {
            small: true
            visible: details.content.lensWith !== ""
            text: qsTr("Add to the lens")
            onClicked: details.lensChosen(details.content.lensWith)
        }

        AtlasButton {
            small: true
            visible: details.content.lensWithout !== ""
            text: qsTr("Take out of the lens")
            onClicked: details.lensChosen(details.content.lensWithout)
        }

        AtlasButton {
            small: true
            iconName: "copy"
            text: qsTr("Copy the reference")
            onClicked: details.copyRequested(details.content.reference)
        }

        AtlasButton {
            small: true
            iconName: "globe"
            visible: details.content.openable !== ""
            text: qsTr("Open in the browser…")
            onClicked: details.openRequested()
        }
    }
}
