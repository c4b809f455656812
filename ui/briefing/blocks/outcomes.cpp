#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/event_blocks.h"
#include "ui/briefing/blocks/headed_block.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/told.h"

namespace atlas::page {

using namespace Qt::StringLiterals;

Flow expectedOutcomes(const View& view, Endnotes& notes, const EventState& event, Span span)
{
    Flow flow = titledBlock(
        u"outcomes"_s, phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "What it was to bring")), span);
    for (const Outcome* outcome : outcomesOf(view, *event.event)) {
        Runs text{{view.in(outcome->title), body()}};
        notes.cite(text, {&outcome->citation});
        addParagraph(flow, text);
    }
    setTitle(flow, view);
    return flow;
}

}
