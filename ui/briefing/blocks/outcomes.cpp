#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/event_blocks.h"
#include "ui/briefing/blocks/headed_block.h"
#include "ui/briefing/layout/styles.h"

namespace atlas::page {

using namespace Qt::StringLiterals;

Flow expectedOutcomes(const View& view, Endnotes& notes, const EventState& event, Span span)
{
    Flow flow = titledBlock(
        u"outcomes"_s, phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "What it was to bring")), span);
    for (const Outcome& outcome : view.dossier.outcomes) {
        if (outcome.event != event.event->id) continue;
        const bool unsourced = outcome.citation.isUnsourced();
        if (!unsourced && !view.history.lens().believes(outcome.citation, view.dossier)) continue;
        Runs text{{view.in(outcome.title), body()}};
        notes.cite(text, {&outcome.citation});
        addParagraph(flow, text);
    }
    setTitle(flow, view);
    return flow;
}

}
