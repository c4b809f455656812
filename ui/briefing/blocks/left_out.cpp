#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/headed_block.h"
#include "ui/briefing/blocks/series_blocks.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/events.h"

namespace atlas::page {

using namespace Qt::StringLiterals;

Flow leftOutEvents(const View& view, Endnotes& notes, const LeftOut& leftOut, Span span)
{
    Flow flow = titledBlock(
        u"left-out"_s, phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Events without a page")), span);
    const auto list = [&](const std::vector<const EventState*>& events, const char* why) {
        if (events.empty()) return;
        append(flow.body, setText({{phrase(view.language, why), strong()}},
                                  {.width = span.width, .leading = bodyLeading}));
        flow.body.back().keepWithNext = true;
        for (const EventState* event : events) {
            Runs text{{whenOf(view, *event, DateStyle::Short) + u"  "_s, quiet()},
                      {view.in(event->event->title), body()}};
            notes.cite(text, citationsOf(*event));
            addParagraph(flow, text);
        }
        flow.body.back().height += 4;
    };
    list(leftOut.earlier, QT_TRANSLATE_NOOP("Phrases", "Before the first day of this series"));
    list(leftOut.later, QT_TRANSLATE_NOOP("Phrases", "Announced for later"));
    list(leftOut.undated, QT_TRANSLATE_NOOP("Phrases", "Without a date"));
    setTitle(flow, view);
    return flow;
}

}
