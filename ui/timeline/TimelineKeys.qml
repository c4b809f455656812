import QtQuick
import Atlas.Model

/*! What the keys mean on the timeline, and anywhere in the window that has no use for them itself. */
QtObject {
    id: keys

    required property TimelineNavigator navigator
    required property TimelinePlayer player
    required property Session session
    required property Calendar calendar

    readonly property real zoomStep: 1.6

    /*! A date is to be typed. */
    signal dateRequested()

    function handle(event: KeyEvent) {
        event.accepted = keys.moves(event) || keys.looks(event);
    }

    /*! Keys that move the date: playing stops. */
    function moves(event: KeyEvent): bool {
        const act = keys.moveOf(event);
        if (act === null)
            return false;
        keys.player.pause();
        act();
        return true;
    }

    function moveOf(event: KeyEvent): var {
        const acts = keys.navigator;
        const ctrl = event.modifiers & Qt.ControlModifier;
        const days = event.modifiers & Qt.ShiftModifier ? 7 : 1;
        switch (event.key) {
        case Qt.Key_Left:
            return ctrl ? () => acts.goToPreviousEvent() : () => acts.goByDays(-days);
        case Qt.Key_Right:
            return ctrl ? () => acts.goToNextEvent() : () => acts.goByDays(days);
        case Qt.Key_PageUp:
            return () => acts.goByMonths(-1);
        case Qt.Key_PageDown:
            return () => acts.goByMonths(1);
        case Qt.Key_Home:
            return () => acts.goToStart();
        case Qt.Key_End:
            return () => acts.goToEnd();
        case Qt.Key_T:
            return keys.isPlain(event) ? () => acts.goToToday(keys.calendar.today) : null;
        case Qt.Key_X:
            return keys.isPlain(event) ? () => keys.session.swapDays() : null;
        }
        return null;
    }

    function isPlain(event: KeyEvent): bool {
        return (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) === 0;
    }

    function looks(event: KeyEvent): bool {
        if (!keys.isPlain(event))
            return false;
        switch (event.key) {
        case Qt.Key_Space:
            keys.player.toggle();
            return true;
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            keys.navigator.zoomBy(1 / keys.zoomStep);
            return true;
        case Qt.Key_Minus:
            keys.navigator.zoomBy(keys.zoomStep);
            return true;
        case Qt.Key_0:
            keys.navigator.showDays(0);
            return true;
        case Qt.Key_F:
            keys.navigator.fitSelection();
            return true;
        case Qt.Key_A:
            keys.navigator.head = TimelineNavigator.A;
            return true;
        case Qt.Key_B:
            keys.navigator.head = TimelineNavigator.B;
            return true;
        case Qt.Key_C:
            keys.player.pause();
            keys.navigator.toggleComparison();
            return true;
        case Qt.Key_D:
            keys.dateRequested();
            return true;
        }
        return false;
    }
}
