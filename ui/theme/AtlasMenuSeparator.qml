import QtQuick.Templates as T

/*! A line between groups of a menu. */
T.MenuSeparator {
    implicitWidth: 100
    implicitHeight: 11
    padding: 5

    contentItem: Divider {}
}
