import QtQuick
import Atlas.Theme

/*! "Page 3 of 21"; of several pages the number can be typed. */
Row {
    id: number

    /*! From 0. */
    required property int page
    required property int count
    readonly property bool several: count > 1

    signal pageRequested(page: int)

    function go() {
        const typed = parseInt(field.text);
        if (typed >= 1 && typed <= number.count)
            number.pageRequested(typed - 1);
        field.show();
    }

    spacing: 7
    onPageChanged: field.show()
    onCountChanged: field.show()

    AtlasText {
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        text: number.several ? qsTr("Page") : qsTr("Page %1 of %2").arg(number.page + 1).arg(number.count)
        color: Theme.ink2
        visible: number.count > 0
    }

    AtlasTextField {
        id: field

        function show() { text = String(number.page + 1) }

        visible: number.several
        width: 46
        height: parent.height
        implicitHeight: 32
        leftPadding: 6
        rightPadding: 6
        horizontalAlignment: TextInput.AlignHCenter
        inputMethodHints: Qt.ImhDigitsOnly
        validator: IntValidator { bottom: 1 }
        Component.onCompleted: show()
        onActiveFocusChanged: activeFocus ? selectAll() : show()
        Keys.onReturnPressed: number.go()
        Keys.onEnterPressed: number.go()
        Accessible.name: qsTr("Page number")
        Accessible.description: total.text
    }

    AtlasText {
        id: total

        visible: number.several
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        text: qsTr("of %1").arg(number.count)
        color: Theme.ink2
    }
}
