import QtQuick

/*!
    Tells a screen reader of a new day once the clock has rested for half a second, not at every step of a
    drag.
*/
Item {
    id: announcer

    required property string sentence

    function tell() { Accessible.announce(sentence, Accessible.Polite) }

    onSentenceChanged: pause.restart()

    Timer {
        id: pause

        interval: 500
        onTriggered: announcer.tell()
    }
}
