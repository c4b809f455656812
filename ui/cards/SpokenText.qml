import QtQuick
import Atlas.Theme

/*! Text that stands for itself: a screen reader meets it as such, not as part of a control. */
AtlasText {
    wrapMode: Text.WordWrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
