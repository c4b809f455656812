import QtQuick
import Atlas.Map
import Atlas.Model

/*! One state or organisation in words. It draws nothing: the map does. */
Item {
    id: row

    required property Session session
    required property MapKeys keys
    required property int index
    required property string spoken
    // The role is called `id`, which no QML property can be.
    required property var model

    readonly property string actor: row.model.id

    /*! Tab (1), Shift+Tab (−1). */
    signal stepped(way: int)

    // The shortcuts of the window ask only whoever has the focus.
    Keys.onShortcutOverride: event => event.accepted = row.keys.takes(event)
    Keys.onTabPressed: row.stepped(1)
    Keys.onBacktabPressed: row.stepped(-1)
    width: 1
    height: 1

    Accessible.role: Accessible.ListItem
    Accessible.name: row.spoken
    Accessible.focusable: true
    Accessible.focused: row.activeFocus
    Accessible.selectable: true
    Accessible.selected: row.session.actor === row.actor
    Accessible.onPressAction: row.session.actor = row.actor
}
