import QtQuick

/*! A hairline between sections: decoration, not a border of anything. */
Rectangle {
    implicitWidth: 1
    implicitHeight: 1
    color: Theme.line
}
