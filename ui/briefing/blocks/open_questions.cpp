#include "model/items/believed.h"
#include "model/items/citations.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/briefing/blocks/event_blocks.h"
#include "ui/briefing/blocks/headed_block.h"
#include "ui/briefing/layout/styles.h"

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

/// What a source says instead of what is shown: "Reuters says 4 January 2026."
void addContradiction(Flow& flow, const View& view, Endnotes& notes, const Citation& citation,
                      const QString& value)
{
    const Source* source = view.dossier.source(citation.source);
    Runs text{{phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "%1 says %2."))
                   .arg(sourceName(source, citation.source, view.language), value),
               body()}};
    notes.cite(text, {&citation});
    addParagraph(flow, text);
}

}

Flow openQuestions(const View& view, Endnotes& notes, const EventState& event, Span span)
{
    Flow flow = titledBlock(u"open-questions"_s,
                            phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "What the sources leave open")),
                            span);
    const Event& told = *event.event;
    if (!told.caution.isEmpty() && isKnown(told.cautionCitations, view.history)) {
        Runs text{{view.in(told.caution), body()}};
        notes.cite(text, told.cautionCitations);
        addParagraph(flow, text);
    }
    if (event.conflict) {
        for (const auto* claim : believed(told.when, view.history))
            if (!event.when || claim->value != event.when->value)
                addContradiction(flow, view, notes, claim->citation,
                                 formatEdtf(claim->value, view.language));
        for (const auto* claim : believed(told.place, view.history))
            if (!event.place || claim->value.name != event.place->value.name)
                addContradiction(flow, view, notes, claim->citation, view.in(claim->value.name));
    }
    setTitle(flow, view);
    return flow;
}

}
