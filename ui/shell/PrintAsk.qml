import QtQuick

/*! What the print dialog is asked for: it reads this when it opens. */
QtObject {
    /*! What days can be chosen. */
    required property int earliest
    required property int latest
    /*! The selected country's card, whatever was printed the last time. */
    property bool country: false
}
