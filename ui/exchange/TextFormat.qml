pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! How a text of separated values is read: as it was found out, unless somebody says otherwise. */
GridLayout {
    id: format

    required property TableImport importing
    readonly property list<string> usualSeparators: [",", ";", "\t", "|"]
    readonly property list<string> usualEncodings: ["UTF-8", "UTF-16LE", "UTF-16BE", "windows-1250", "windows-1251",
                                                    "windows-1252", "ISO-8859-1", "ISO-8859-15", "KOI8-U"]
    readonly property list<string> separators: withFound(usualSeparators, importing.separator)
    readonly property list<string> encodings: withFound(usualEncodings, importing.encoding)

    /*! The usual ones, and the one that was found where it is none of them. */
    function withFound(usual: list<string>, found: string): list<string> {
        const same = usual.some(each => each.toLowerCase() === found.toLowerCase());
        return found === "" || same ? usual : usual.concat([found]);
    }

    function placeOf(choices: list<string>, found: string): int {
        return choices.findIndex(each => each.toLowerCase() === found.toLowerCase());
    }

    function separatorName(separator: string): string {
        switch (separator) {
        case ",": return qsTr("Comma  ,");
        case ";": return qsTr("Semicolon  ;");
        case "\t": return qsTr("Tab");
        case "|": return qsTr("Vertical bar  |");
        }
        return separator;
    }

    columns: 2
    columnSpacing: 12
    rowSpacing: 8

    FieldLabel { text: qsTr("Separator") }

    ChoiceBox {
        Layout.fillWidth: true
        name: qsTr("Separator")
        model: format.separators.map(format.separatorName)
        choice: format.placeOf(format.separators, format.importing.separator)
        onActivated: index => format.importing.separator = format.separators[index]
    }

    FieldLabel { text: qsTr("Encoding") }

    ChoiceBox {
        Layout.fillWidth: true
        name: qsTr("Encoding")
        model: format.encodings
        choice: format.placeOf(format.encodings, format.importing.encoding)
        onActivated: index => format.importing.encoding = format.encodings[index]
    }
}
