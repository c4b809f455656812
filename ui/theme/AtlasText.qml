import QtQuick

/*! Text in the window's face. What it says is plain text: a dossier's words are never markup. */
Text {
    textFormat: Text.PlainText
    color: Theme.ink
    font: Theme.body
}
