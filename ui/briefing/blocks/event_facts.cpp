#include "model/evidence/evidence.h"
#include "model/items/believed.h"
#include "model/items/event_words.h"
#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/event_blocks.h"
#include "ui/briefing/blocks/headed_block.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/events.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

TextStyle strongLead()
{
    TextStyle style = lead();
    style.weight = QFont::DemiBold;
    return style;
}

QString capitalised(QString text)
{
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

/// "3 January 2026 · Kyiv, Ukraine · Held", each with its sources.
Runs factLine(const View& view, Endnotes& notes, const EventState& event)
{
    const QString gap = u" · "_s;
    const std::vector<Evidence> evidence = evidenceOf(event, view.history);
    const auto markContested = [&](Runs& words, Attribute attribute) {
        if (std::ranges::any_of(evidence, [attribute](const Evidence& each) {
                return each.contested && each.attribute == attribute;
            }))
            words.push_back(
                {u" ("_s + phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "sources differ")) + u')',
                 lead()});
    };
    Runs text{{capitalised(whenOf(view, event, DateStyle::Long)), strongLead()}};
    markContested(text, Attribute::When);
    if (event.when) notes.cite(text, {&event.when->citation});
    text.push_back({gap + placeWords(event, view.dossier, view.language), lead()});
    markContested(text, Attribute::Place);
    if (event.place) notes.cite(text, {&event.place->citation});
    text.push_back({gap + occurrenceWords(event, view.day, view.language), lead()});
    markContested(text, Attribute::Occurrence);
    if (event.occurrenceClaim) notes.cite(text, {&event.occurrenceClaim->citation});
    else notes.cite(text, event.citations);
    return text;
}

}

Flow eventFacts(const View& view, Endnotes& notes, const EventState& event, Span span)
{
    Flow flow = titledBlock(u"facts"_s, {}, span);
    const Measure measure{.width = span.width, .leading = leadLeading};
    append(flow.body, setText(factLine(view, notes, event), measure));
    for (const auto* claim : believed(event.event->summary, view.history)) {
        Runs text{{view.in(claim->value), lead()}};
        notes.cite(text, {&claim->citation});
        append(flow.body, setText(text, measure));
    }
    return flow;
}

}
