import QtQuick
import QtQuick.Templates as T

/*! A one-line field. `valid: false` gives it the colour of an error; the sentence beside it says which. */
T.TextField {
    id: field

    property bool valid: true

    implicitWidth: 200
    implicitHeight: Math.max(36, contentHeight + 12)
    leftPadding: 11
    rightPadding: 11
    verticalAlignment: TextInput.AlignVCenter
    font: Theme.body
    color: Theme.ink
    placeholderTextColor: Theme.ink3
    selectionColor: Theme.accent
    selectedTextColor: Theme.bg
    selectByMouse: true

    background: Rectangle {
        radius: field.Theme.controlRadius
        color: field.Theme.raised
        border.width: 1
        border.color: field.valid ? field.Theme.lineStrong : field.Theme.danger

        FocusRing { visible: field.activeFocus }
    }

    AtlasText {
        anchors.verticalCenter: parent.verticalCenter
        x: field.leftPadding
        width: field.width - field.leftPadding - field.rightPadding
        visible: field.text === "" && field.preeditText === ""
        text: field.placeholderText
        color: field.placeholderTextColor
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
