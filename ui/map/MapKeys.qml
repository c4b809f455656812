import QtQuick
import Atlas.Map

/*! What the keyboard does on the map. */
Item {
    id: keys

    required property MapCamera camera
    /*! While two dates are compared, the letters of their heads are the timeline's. */
    property bool comparing: false

    signal walked(key: int)
    signal letter(text: string)
    signal opened()
    signal homeRequested()
    signal menuRequested()

    readonly property real step: 96
    readonly property real zoomStep: 1.5

    function isArrow(key: int): bool {
        return key === Qt.Key_Left || key === Qt.Key_Right || key === Qt.Key_Up || key === Qt.Key_Down;
    }

    function isLetter(event: KeyEvent): bool {
        const isOne = event.text.length === 1 && event.text.toLowerCase() !== event.text.toUpperCase();
        return isOne && !keys.isOfTimeline(event);
    }

    /*! By the key, whatever letter the keyboard's language has on it. */
    function isOfTimeline(event: KeyEvent): bool {
        return keys.comparing && "ABXCФИЧС".includes(event.text.toUpperCase());
    }

    function isMenu(event: KeyEvent): bool {
        return event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier));
    }

    function isPlain(event: KeyEvent): bool {
        return (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) === 0;
    }

    /*! Whether the map takes a key, before any shortcut of the window does. */
    function takes(event: KeyEvent): bool {
        if (!keys.isPlain(event))
            return false;
        const others = [Qt.Key_Plus, Qt.Key_Equal, Qt.Key_Minus, Qt.Key_0, Qt.Key_Return, Qt.Key_Enter];
        return keys.isArrow(event.key) || keys.isLetter(event) || keys.isMenu(event)
               || others.includes(event.key);
    }

    function zoom(factor: real) {
        const middle = (keys.camera.coveredLeft + keys.camera.width - keys.camera.coveredRight) / 2;
        keys.camera.flyZoom(factor, middle, keys.camera.height / 2);
    }

    function move(key: int) {
        keys.camera.flyBy(key === Qt.Key_Left ? keys.step : key === Qt.Key_Right ? -keys.step : 0,
                          key === Qt.Key_Up ? keys.step : key === Qt.Key_Down ? -keys.step : 0);
    }

    Keys.onPressed: event => {
        if (!keys.takes(event))
            return;
        event.accepted = true;
        if (keys.isArrow(event.key) && (event.modifiers & Qt.ShiftModifier))
            keys.move(event.key);
        else if (keys.isArrow(event.key))
            keys.walked(event.key);
        else if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            keys.zoom(keys.zoomStep);
        else if (event.key === Qt.Key_Minus)
            keys.zoom(1 / keys.zoomStep);
        else if (event.key === Qt.Key_0)
            keys.homeRequested();
        else if (keys.isMenu(event))
            keys.menuRequested();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            keys.opened();
        else
            keys.letter(event.text);
    }
}
