#include "ui/briefing/blocks/change_rows.h"
#include "ui/briefing/blocks/event_blocks.h"
#include "ui/briefing/blocks/headed_block.h"

namespace atlas::page {

Flow changesSince(const View& view, Endnotes& notes, Day since, const QString& title, Span span)
{
    Flow flow = titledBlock(QStringLiteral("changes"), title, span);
    addChanges(flow, view, notes, view.history.changesBetween(since, view.day));
    setTitle(flow, view);
    return flow;
}

}
