#include "model/items/believed.h"
#include "model/items/evidence/evidence_words.h"
#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/event_blocks.h"
#include "ui/briefing/blocks/headed_block.h"
#include "ui/briefing/layout/styles.h"

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

/// "Date: GOV.UK says 2 March 2025; Reuters says 3 March 2025.", each side with its sources.
void addContradiction(Flow& flow, const View& view, Endnotes& notes, const Evidence& evidence)
{
    Runs text{{phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "%1:"))
                       .arg(attributeWords(evidence, view.language)) + u' ', strong()}};
    for (size_t i = 0; i < evidence.reports.size(); ++i) {
        const Report& side = evidence.reports[i];
        if (i > 0) text.push_back({u"; "_s, body()});
        text.push_back({phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "%1 says %2"))
                            .arg(giverWords(side.citations, view.dossier, view.language),
                                 valueWords(side, view.dossier, view.language)),
                        body()});
        notes.cite(text, side.citations);
    }
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
    for (const Evidence& evidence : evidenceOf(event, view.history))
        if (evidence.contested) addContradiction(flow, view, notes, evidence);
    setTitle(flow, view);
    return flow;
}

}
