import Atlas.Model
import Atlas.Theme

/*! The dossier's sources, whether the lens believes them, and what rests on each. */
ScrollArea {
    id: view

    required property Workspace workspace
}
