import QtQuick

/*! What the keys mean on the timeline, and anywhere in the window that has no use for them itself. */
QtObject {
    id: keys

    required property TimelineNavigator navigator
    required property TimelinePlayer player

    function handle(event: KeyEvent) {
        const forward = event.key === Qt.Key_Right;
        const ctrl = event.modifiers & Qt.ControlModifier;
        const shift = event.modifiers & Qt.ShiftModifier;
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left:
        case Qt.Key_Right:
            keys.player.pause();
            if (ctrl) forward ? keys.navigator.goToNextEvent() : keys.navigator.goToPreviousEvent();
            else if (shift) keys.navigator.goByMonths(forward ? 1 : -1);
            else keys.navigator.goByDays(forward ? 1 : -1);
            break;
        case Qt.Key_PageUp:
        case Qt.Key_PageDown:
            keys.player.pause();
            keys.navigator.goByMonths(event.key === Qt.Key_PageDown ? 1 : -1);
            break;
        case Qt.Key_Home:
            keys.player.pause();
            keys.navigator.goToStart();
            break;
        case Qt.Key_End:
            keys.player.pause();
            keys.navigator.goToEnd();
            break;
        case Qt.Key_Space:
            keys.player.toggle();
            break;
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            keys.navigator.zoomBy(1 / 1.6);
            break;
        case Qt.Key_Minus:
            keys.navigator.zoomBy(1.6);
            break;
        case Qt.Key_0:
            keys.navigator.showDays(0);
            break;
        default:
            event.accepted = false;
        }
    }
}
