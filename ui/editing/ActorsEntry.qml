pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Model
import Atlas.Theme

/*! Countries, organisations, people: by typing their names, or by clicking countries on the map. */
Column {
    id: entry

    required property Forms forms
    required property string name
    required property string help
    required property list<string> ids
    required property list<string> names
    /*! More than one may be named. */
    required property bool many
    required property bool valid
    /*! Clicks on the map are for this field. */
    required property bool picking
    property list<var> found: []

    signal toggled(id: string)
    signal pickRequested(on: bool)

    function look() {
        found = field.text.trim() === "" ? []
            : forms.completions(field.text).filter(each => !ids.includes(each.id));
        offers.currentIndex = 0;
        popup.visible = field.activeFocus && found.length > 0;
    }

    function take(index: int) {
        if (index < 0 || index >= found.length)
            return;
        const id = found[index].id;
        field.clear();
        look();
        toggled(id);
    }

    spacing: 6

    Flow {
        width: parent.width
        visible: entry.ids.length > 0
        spacing: 6

        Repeater {
            model: entry.ids

            ActorChip {
                required property string modelData
                required property int index

                name: entry.names[index] ?? modelData
                onRemoveRequested: {
                    Qt.callLater(field.forceActiveFocus, Qt.TabFocusReason) // the chip goes
                    entry.toggled(modelData)
                }
            }
        }
    }

    Row {
        width: parent.width
        visible: entry.many || entry.ids.length === 0
        spacing: 6

        AtlasTextField {
            id: field

            width: parent.width - pick.width - parent.spacing
            valid: entry.valid
            placeholderText: qsTr("Type a name")
            Accessible.name: entry.name
            Accessible.description: entry.help
            onTextEdited: entry.look()
            onActiveFocusChanged: if (!activeFocus) popup.visible = false
            Keys.onDownPressed: offers.incrementCurrentIndex()
            Keys.onUpPressed: offers.decrementCurrentIndex()
            Keys.onReturnPressed: event => {
                event.accepted = (event.modifiers & Qt.ControlModifier) === 0
                if (event.accepted)
                    entry.take(offers.currentIndex)
            }
            Keys.onEscapePressed: event => {
                event.accepted = popup.visible
                popup.visible = false
            }

            T.Popup {
                id: popup

                y: field.height + 4
                width: field.width
                height: Math.min(offers.contentHeight, 264) + 2 * padding
                margins: 8
                padding: 6
                closePolicy: T.Popup.NoAutoClose
                popupType: T.Popup.Item

                contentItem: ListView {
                    id: offers

                    clip: true
                    model: entry.found
                    boundsBehavior: Flickable.StopAtBounds
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Names that begin so")

                    delegate: T.ItemDelegate {
                        id: offer

                        required property var modelData
                        required property int index

                        width: offers.width
                        implicitHeight: 32
                        focusPolicy: Qt.NoFocus
                        hoverEnabled: true
                        text: modelData.name
                        Accessible.name: text
                        onClicked: entry.take(index)

                        contentItem: AtlasText {
                            leftPadding: 9
                            verticalAlignment: Text.AlignVCenter
                            text: offer.text
                            elide: Text.ElideRight
                            Accessible.ignored: true
                        }

                        background: Rectangle {
                            radius: offer.Theme.smallControlRadius
                            color: offer.hovered || offer.index === offers.currentIndex ? offer.Theme.accentSoft
                                                                                         : "transparent"
                        }
                    }
                }

                background: Card {}
            }
        }

        IconButton {
            id: pick

            width: 36
            height: 36
            framed: true
            iconName: "globe"
            text: entry.picking ? qsTr("%1: stop picking on the map").arg(entry.name)
                                : qsTr("%1: pick on the map").arg(entry.name)
            onClicked: entry.pickRequested(!entry.picking)

            FocusRing { visible: entry.picking }
        }
    }
}
