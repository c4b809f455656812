#include "model/items/believed.h"
#include "model/phrases/phrases.h"
#include "model/phrases/quotation_marks.h"
#include "ui/briefing/blocks/event_blocks.h"
#include "ui/briefing/blocks/headed_block.h"
#include "ui/briefing/layout/styles.h"

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

/// Who speaks and about what, the words, and the dossier's translation where the reader needs one.
void addQuote(Flow& flow, const View& view, Endnotes& notes, const ActorId& speaker, const LocalText& gloss,
              const Citation& citation)
{
    Runs text;
    const QString about = view.in(gloss);
    const Actor* actor = view.dossier.actor(speaker);
    if (actor && !about.contains(view.in(actor->name)))
        text.push_back({view.in(actor->name) + u". "_s, strong()});
    if (!about.isEmpty()) text.push_back({about + u' ', body()});
    TextStyle words = body();
    words.italic = true;
    text.push_back({inQuotationMarks(citation.quote->words, citation.quote->language), words});
    if (const auto translation = citation.quote->translationFor(view.language))
        text.push_back({u' ' + phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "%1 (our translation)"))
                                   .arg(inQuotationMarks(*translation, languageCode(view.language))),
                        quiet()});
    notes.cite(text, {&citation});
    addParagraph(flow, text);
}

}

Flow eventQuotes(const View& view, Endnotes& notes, const EventState& event, Span span)
{
    Flow flow =
        titledBlock(u"quotes"_s, phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "In their words")), span);
    const Lens& lens = view.history.lens();
    for (const Statement& statement : view.dossier.statements)
        if (statement.event == event.event->id && statement.citation.quote &&
            lens.believes(statement.citation, view.dossier))
            addQuote(flow, view, notes, statement.speaker, statement.gloss, statement.citation);
    if (flow.body.empty())
        for (const Citation* citation : event.citations)
            if (citation->quote) addQuote(flow, view, notes, {}, {}, *citation);
    setTitle(flow, view);
    return flow;
}

}
