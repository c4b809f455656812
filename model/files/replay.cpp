#include "model/files/replay.h"

namespace atlas {

namespace {

class Player
{
public:
    explicit Player(Replay& result) : state(result) {}

    bool operator()(const journal::Begun& begun)
    {
        state.file = begun.file;
        state.name = begun.name;
        state.text = begun.base;
        state.inFile = begun.file.isEmpty() ? QByteArray() : begun.base;
        if (begun.unsaved) state.edits.markUnsaved();
        return true;
    }

    bool operator()(const journal::Done& entry)
    {
        if (!become(done(std::move(state.text), entry.edit))) return false;
        state.edits.push(entry.edit);
        return true;
    }

    bool operator()(const journal::Undone&)
    {
        const Edit* const last = state.edits.nextToUndo();
        if (!last || !become(undone(std::move(state.text), *last))) return false;
        state.edits.stepBack();
        return true;
    }

    bool operator()(const journal::Redone&)
    {
        const Edit* const next = state.edits.nextToRedo();
        if (!next || !become(done(std::move(state.text), *next))) return false;
        state.edits.stepForward();
        return true;
    }

    bool operator()(const journal::Saving& saving)
    {
        state.savingTo = saving.file;
        return true;
    }

    bool operator()(const journal::Saved&)
    {
        if (state.savingTo.isEmpty()) return false;
        state.takeAsSaved();
        return true;
    }

    bool operator()(const journal::Adopted& adopted)
    {
        state.inFile = adopted.bytes;
        if (state.text == adopted.bytes) state.edits.markSaved();
        else state.edits.markUnsaved();
        return true;
    }

private:
    bool become(std::optional<QByteArray> text)
    {
        if (!text) return false;
        state.text = std::move(*text);
        ++state.steps;
        return true;
    }

    Replay& state;
};

}

void Replay::takeAsSaved()
{
    file = savingTo;
    inFile = text;
    edits.markSaved();
    steps = 0;
    endsInSaving = false;
}

Replay replayed(std::span<const JournalEntry> entries)
{
    Replay replay;
    for (const JournalEntry& entry : entries) {
        // An edit that does not fit may leave half of itself behind.
        if (!std::visit(Player(replay), entry.what)) return replayed(entries.first(replay.entries));
        replay.endsInSaving = std::holds_alternative<journal::Saving>(entry.what);
        replay.lastEntry = entry.at;
        ++replay.entries;
    }
    return replay;
}

}
