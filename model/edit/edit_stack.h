#pragma once

#include "model/edit/edit.h"

#include <vector>

namespace atlas {

/// All edits of a dossier since it was opened, without limit, and how many of them are done. Saving takes none
/// away: what was saved can be undone, and saved again.
class EditStack
{
public:
    /// Adds an edit that has been done; those that were undone are forgotten.
    void push(Edit edit);
    /// The edit to be undone or redone next; null where there is none. The pointer is good until the next call
    /// that changes the stack.
    const Edit* nextToUndo() const;
    const Edit* nextToRedo() const;
    void stepBack();    ///< the next to undo has been undone
    void stepForward(); ///< the next to redo has been done again
    /// The text as it stands is what the file holds.
    void markSaved();
    /// No state of the text is what the file holds: it has no file yet, or another program wrote it.
    void markUnsaved();
    /// Whether the text differs from the file's as far as edits tell.
    bool isModified() const;
    qsizetype size() const { return qsizetype(edits.size()); }

private:
    std::vector<Edit> edits;
    size_t position = 0;             ///< how many are done
    std::optional<size_t> saved = 0; ///< the position of the file; none once it cannot be reached any more
};

}
