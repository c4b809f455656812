import Atlas.Briefing
import Atlas.Model

/*! The page for what the window shows. */
PreviewDialog {
    required property Workspace workspace

    session: workspace.session
    document: workspace.document
    boundaries: workspace.boundaries
}
