import QtQuick
import Atlas.Theme

/*! Says of what it stands behind that the dossier names no source for it. Whatever holds it says so aloud. */
AtlasText {
    text: qsTr("Unsourced")
    font: Theme.numeral
    color: Theme.warn
    Accessible.ignored: true
}
