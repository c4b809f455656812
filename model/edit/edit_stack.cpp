#include "model/edit/edit_stack.h"

namespace atlas {

void EditStack::push(Edit edit)
{
    if (saved && *saved > position) saved.reset();
    edits.resize(position);
    edits.push_back(std::move(edit));
    ++position;
}

const Edit* EditStack::nextToUndo() const
{
    return position > 0 ? &edits[position - 1] : nullptr;
}

const Edit* EditStack::nextToRedo() const
{
    return position < edits.size() ? &edits[position] : nullptr;
}

void EditStack::stepBack()
{
    --position;
}

void EditStack::stepForward()
{
    ++position;
}

void EditStack::markSaved()
{
    saved = position;
}

void EditStack::markUnsaved()
{
    saved.reset();
}

bool EditStack::isModified() const
{
    return saved != position;
}

}
