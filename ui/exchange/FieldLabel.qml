import QtQuick
import QtQuick.Layouts
import Atlas.Theme

/*! What a control beside it is for; the control itself tells it to a screen reader. */
AtlasText {
    Layout.preferredWidth: 92 * (1 + Theme.fontScale) / 2
    Layout.alignment: Qt.AlignTop
    Layout.topMargin: 9
    color: Theme.ink2
    wrapMode: Text.WordWrap
    Accessible.ignored: true
}
