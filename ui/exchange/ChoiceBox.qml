pragma ComponentBehavior: Bound

import Atlas.Theme

/*! A combo box whose choice stays what it is told, whatever becomes of the list of choices. */
AtlasComboBox {
    id: box

    property int choice: -1

    // A new list sends a combo box to its first line.
    onModelChanged: currentIndex = Qt.binding(() => box.choice)
    currentIndex: choice
}
