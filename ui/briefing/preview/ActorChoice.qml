pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Theme

/*! Whom the card is about: pressed, it opens a list that what is typed narrows. */
T.AbstractButton {
    id: control

    required property BriefingOptions options
    /*! The places in the list of those whose name holds what is typed. */
    readonly property list<int> found: {
        const wanted = field.text.trim().toLocaleLowerCase();
        const places = [];
        options.actorNames.forEach((name, place) => {
            if (name.toLocaleLowerCase().includes(wanted))
                places.push(place);
        });
        return places;
    }

    function choose(place: int) {
        const chosen = found[place];
        if (chosen === undefined)
            return;
        popup.close();
        control.options.actor = control.options.actorIds[chosen];
    }

    implicitHeight: Math.max(36, implicitContentHeight + 12)
    leftPadding: 11
    rightPadding: 11
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: options.actorName || qsTr("Choose")
    onClicked: popup.open()
    Keys.onDownPressed: popup.open()
    Keys.onReturnPressed: popup.open()
    Keys.onEnterPressed: popup.open()

    Accessible.role: Accessible.ComboBox
    Accessible.name: qsTr("Card of")
    Accessible.description: control.text

    contentItem: Item {
        implicitHeight: words.implicitHeight

        AtlasText {
            id: words

            anchors { left: parent.left; right: arrow.left; rightMargin: 8 }
            anchors.verticalCenter: parent.verticalCenter
            text: control.text
            font: control.Theme.bodyStrong
            color: control.options.actor === "" ? control.Theme.ink3 : control.Theme.ink
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Icon {
            id: arrow

            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            name: "chevron"
            colour: control.Theme.ink2
        }
    }

    background: Rectangle {
        radius: control.Theme.controlRadius
        color: control.hovered ? Qt.tint(control.Theme.raised, Qt.alpha(control.Theme.lineStrong, 0.16))
                               : control.Theme.raised
        border.width: 1
        border.color: control.options.actor === "" ? control.Theme.accent : control.Theme.lineStrong

        FocusRing { visible: control.visualFocus }
    }

    T.Popup {
        id: popup

        y: control.height + 4
        width: control.width
        height: Math.min(330, field.height + Math.max(30, list.contentHeight) + 3 * padding)
        margins: 8
        padding: 8
        focus: true
        popupType: T.Popup.Item
        onAboutToShow: {
            field.text = "";
            list.currentIndex = Math.max(0, control.options.actorIds.indexOf(control.options.actor));
        }
        onOpened: field.forceActiveFocus()
        onClosed: control.forceActiveFocus(Qt.TabFocusReason)

        contentItem: FocusScope {
            AtlasTextField {
                id: field

                anchors { left: parent.left; right: parent.right }
                focus: true
                placeholderText: qsTr("Search")
                Accessible.name: qsTr("Search by name")
                onTextEdited: list.currentIndex = 0
                Keys.onDownPressed: list.incrementCurrentIndex()
                Keys.onUpPressed: list.decrementCurrentIndex()
                Keys.onReturnPressed: control.choose(list.currentIndex)
                Keys.onEnterPressed: control.choose(list.currentIndex)
            }

            ListView {
                id: list

                anchors { left: parent.left; right: parent.right; top: field.bottom; bottom: parent.bottom }
                anchors.topMargin: 8
                clip: true
                model: control.found
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ThinScrollBar {}

                Accessible.role: Accessible.List
                Accessible.name: qsTr("Whom the card can be about")

                AtlasText {
                    anchors.centerIn: parent
                    visible: list.count === 0
                    text: qsTr("Nobody of that name")
                    color: Theme.ink3
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }

                delegate: T.AbstractButton {
                    id: line

                    required property int modelData
                    required property int index

                    width: list.width
                    implicitHeight: Math.max(30, implicitContentHeight + 10)
                    leftPadding: 9
                    hoverEnabled: true
                    focusPolicy: Qt.NoFocus
                    text: control.options.actorNames[modelData] ?? ""
                    onClicked: control.choose(index)

                    Accessible.role: Accessible.ListItem
                    Accessible.name: line.text

                    contentItem: AtlasText {
                        text: line.text
                        elide: Text.ElideRight
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }

                    background: Rectangle {
                        radius: line.Theme.smallControlRadius
                        color: line.ListView.isCurrentItem || line.hovered ? line.Theme.accentSoft
                                                                           : "transparent"
                    }
                }
            }
        }

        background: Card {}
    }
}
