pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Cards
import Atlas.Model
import Atlas.Theme

/*! Things to choose one from, and what can be added to them. The list is one tab stop; the arrow keys walk in it. */
FocusScope {
    id: view

    required property Forms forms
    required property ThingRows things // null while it goes

    implicitHeight: list.contentHeight + (nothing.visible ? nothing.height : 0) + buttons.height + 12

    SpokenText {
        id: nothing

        x: view.Theme.cardPadding
        width: parent.width - 2 * x
        visible: view.things?.count === 0
        text: view.things?.nothing ?? ""
        color: view.Theme.ink2
    }

    ListView {
        id: list

        function step(by: int) {
            const next = Math.max(0, Math.min(count - 1, currentIndex + by));
            if (count === 0)
                return;
            currentIndex = next;
            positionViewAtIndex(next, ListView.Contain);
            itemAtIndex(next)?.forceActiveFocus(Qt.TabFocusReason);
        }

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: buttons.top; bottomMargin: 6 }
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        model: view.things
        focus: true

        T.ScrollBar.vertical: ThinScrollBar {}

        Keys.onUpPressed: step(-1)
        Keys.onDownPressed: step(1)

        Accessible.role: Accessible.List
        Accessible.name: view.things?.title ?? ""

        section.property: "section"
        section.delegate: SectionHead {
            required property string section

            x: view.Theme.cardPadding
            visible: section !== ""
            height: visible ? implicitHeight : 0
            topPadding: 10
            bottomPadding: 3
            text: section
        }

        delegate: ThingLine {
            required property int index

            width: list.width
            focusPolicy: ListView.isCurrentItem ? Qt.StrongFocus : Qt.ClickFocus
            onOpened: view.forms.openRow(index)
        }
    }

    Flow {
        id: buttons

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        anchors.leftMargin: view.Theme.cardPadding
        anchors.rightMargin: view.Theme.cardPadding
        spacing: 8

        Repeater {
            model: view.things?.additions ?? []

            AtlasButton {
                required property string modelData
                required property int index

                small: true
                iconName: "plus"
                text: modelData
                onClicked: view.forms.addMore(index)
            }
        }
    }
}
