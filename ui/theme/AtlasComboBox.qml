pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/*! One of several choices, of which only the chosen one is in sight until it is pressed. */
T.ComboBox {
    id: control

    /*! What is chosen, for a screen reader: "Paper". */
    required property string name

    implicitWidth: 200
    implicitHeight: Math.max(36, implicitContentHeight + 12)
    leftPadding: 11
    rightPadding: 34
    hoverEnabled: true
    font: Theme.bodyStrong

    Accessible.name: control.name

    contentItem: AtlasText {
        text: control.displayText
        font: control.font
        elide: Text.ElideRight
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    indicator: Icon {
        x: control.width - width - 11
        y: Math.round((control.height - height) / 2)
        name: "chevron"
        colour: control.Theme.ink2
    }

    background: Rectangle {
        radius: control.Theme.controlRadius
        color: control.down || control.hovered
            ? Qt.tint(control.Theme.raised, Qt.alpha(control.Theme.lineStrong, 0.16)) : control.Theme.raised
        border.width: 1
        border.color: control.Theme.lineStrong

        FocusRing { visible: control.visualFocus }
    }

    delegate: T.ItemDelegate {
        id: line

        required property string modelData
        required property int index

        width: ListView.view?.width ?? 0
        implicitHeight: Math.max(32, words.implicitHeight + 12)
        highlighted: control.highlightedIndex === index
        hoverEnabled: true
        text: modelData

        contentItem: AtlasText {
            id: words

            leftPadding: 11
            rightPadding: 11
            text: line.text
            font: line.index === control.currentIndex ? line.Theme.bodyStrong : line.Theme.body
            wrapMode: Text.WordWrap
            verticalAlignment: Text.AlignVCenter
        }

        background: Rectangle {
            radius: line.Theme.smallControlRadius
            color: line.highlighted ? line.Theme.accentSoft : "transparent"
        }
    }

    popup: T.Popup {
        y: control.height + 4
        width: control.width
        implicitHeight: Math.min(contentItem.implicitHeight + 2 * padding, 320)
        margins: 8
        padding: 6
        popupType: T.Popup.Item

        contentItem: ListView {
            implicitHeight: contentHeight
            clip: true
            model: control.delegateModel
            currentIndex: control.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ThinScrollBar {}
        }

        background: Card {}
    }
}
