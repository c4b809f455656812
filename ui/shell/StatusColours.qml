import QtQml

/*! Colours that stay apart on the map, with their names. */
QtObject {
    readonly property list<var> choices: [
        { value: "#2A6796", name: qsTr("Blue") },
        { value: "#E5AB2E", name: qsTr("Amber") },
        { value: "#77706A", name: qsTr("Grey") },
        { value: "#AF4526", name: qsTr("Brick") },
        { value: "#1F7672", name: qsTr("Teal") },
        { value: "#7A4E9C", name: qsTr("Violet") },
        { value: "#4E7D32", name: qsTr("Green") },
        { value: "#C2557A", name: qsTr("Rose") }
    ]
}
