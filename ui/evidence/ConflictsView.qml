import Atlas.Model
import Atlas.Theme

/*! What the sources of the lens contradict each other on, each side in its own words. */
ScrollArea {
    id: view

    required property Workspace workspace
}
