import QtQuick
import Atlas.Theme

/*! What the lines below it are about. */
SpokenText {
    font: Theme.sectionHead
    topPadding: 5
    Accessible.role: Accessible.Heading
}
