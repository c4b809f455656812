#include "ui/cards/status_colours.h"

namespace atlas {

void StatusColours::setDocument(Document* document)
{
    if (opened == document) return;
    if (opened) opened->disconnect(this);
    opened = document;
    if (opened) connect(opened, &Document::historyChanged, this, &StatusColours::changed);
    emit changed();
}

const Status* StatusColours::shown() const
{
    const auto history = opened ? opened->history() : nullptr;
    return history ? history->dossier().status(StatusId(status)) : nullptr;
}

QColor StatusColours::fill() const
{
    const Status* known = shown();
    return known ? statusFill(*known, possible, look()).colour : Palette::of(look()).chrome;
}

QColor StatusColours::ink() const
{
    if (const Status* known = shown()) return toColour(lookOf(*known, look()).ink);
    const auto history = opened ? opened->history() : nullptr;
    const Group* lane = history ? history->dossier().group(GroupId(group)) : nullptr;
    return lane ? groupColour(lane, look()) : Palette::of(look()).ink2;
}

QColor StatusColours::label() const
{
    const Status* known = shown();
    return known && !possible ? toColour(lookOf(*known, look()).label) : Palette::of(look()).ink;
}

}
