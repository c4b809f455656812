import QtQuick
import Atlas.Model

/*! The dossier's sources, whether the lens believes them, and what rests on each. */
Column {
    id: view

    required property Workspace workspace
}
