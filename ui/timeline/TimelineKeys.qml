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
        const act = keys.actOf(event);
        event.accepted = act !== null;
        if (act === null)
            return;
        if (event.key !== Qt.Key_Space)
            keys.player.pause(); // the user's touch
        act();
    }

    /*! What a key means; null: nothing. */
    function actOf(event: KeyEvent): var {
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
        }
        const others = Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier;
        return event.modifiers & others ? null : keys.plainActOf(event);
    }

    function plainActOf(event: KeyEvent): var {
        const acts = keys.navigator;
        switch (keys.latinKey(event.key)) {
        case Qt.Key_Space:
            return () => keys.player.toggle();
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            return () => acts.zoomBy(1 / keys.zoomStep);
        case Qt.Key_Minus:
            return () => acts.zoomBy(keys.zoomStep);
        case Qt.Key_0:
            return () => acts.showDays(0);
        case Qt.Key_F:
            return () => acts.fitSelection();
        case Qt.Key_T:
            return () => acts.goToToday(keys.calendar.today);
        case Qt.Key_D:
            return () => keys.dateRequested();
        case Qt.Key_C:
            return () => acts.toggleComparison();
        case Qt.Key_A:
            return () => acts.head = TimelineNavigator.A;
        case Qt.Key_B:
            return () => acts.head = TimelineNavigator.B;
        case Qt.Key_X:
            return () => keys.session.swapDays();
        }
        return null;
    }

    /*! The Latin letter on the key that has a Cyrillic one on a Ukrainian keyboard. */
    function latinKey(key: int): int {
        const place = "ФИСВАЧЕ".indexOf(String.fromCharCode(key));
        return place < 0 ? key : "ABCDFXT".charCodeAt(place);
    }
}
