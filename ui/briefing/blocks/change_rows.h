#pragma once

#include "ui/briefing/endnotes.h"
#include "ui/briefing/layout/flow.h"
#include "ui/briefing/view.h"

namespace atlas::page {

/// Who differs and how, a paragraph a kind; that nobody does, and how many members there are.
void addChanges(Flow& flow, const View& view, Endnotes& notes, const Changes& changes);

}
