import QtQuick
import Atlas.Model

/*! What the sources of the lens contradict each other on, each side in its own words. */
Column {
    id: view

    required property Workspace workspace
}
