#include "model/items/believed.h"
#include "model/items/event_line.h"
#include "model/items/event_words.h"
#include "model/items/participants.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/briefing/blocks/actor_blocks.h"
#include "ui/briefing/blocks/headed_flow.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/strip/role_mark.h"
#include "ui/briefing/wording/events.h"
#include "ui/briefing/wording/part.h"
#include "ui/briefing/wording/punctuation.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

constexpr double dateLeft = 15;
constexpr double dateWidth = 58;
constexpr double textLeft = dateLeft + dateWidth + 5;

/// What has begun or is announced: the latest first, then what has no date.
std::vector<const EventOnDay*> latestFirst(const View& view, const Actor& actor)
{
    const std::vector<const EventState*> theirs = view.history.eventsOf(actor.id);
    const ActorState* now = view.moment.actor(actor.id);
    const bool isMember = now && now->status == view.dossier.countedStatus();
    std::vector<const EventOnDay*> listed;
    for (const EventOnDay& event : view.moment.events) {
        if (event.state->event->kind == EventKind::Publication) continue;
        const bool isOpen = isMember && leavesPresenceOpen(*event.state->event, view.history);
        if (isOpen || std::ranges::contains(theirs, event.state)) listed.push_back(&event);
    }
    const auto undated = std::ranges::stable_partition(
        listed, [](const EventOnDay* event) { return event->state->when != nullptr; });
    std::reverse(listed.begin(), undated.begin());
    return listed;
}

/// "Paris: host"; the event itself where nothing is to say of the actor's own part, or of its place.
QString titleOf(const View& view, const EventState& state, const QString& part)
{
    const bool named = state.place && !state.place->value.name.isEmpty();
    if (part.isEmpty() || !named) return view.in(state.event->title);
    return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "%1: %2")).arg(whereOf(view, state), part);
}

QString sentences(QStringList words, Language language)
{
    for (QString& each : words) each = localeOf(language).toUpper(each.first(1)) + each.sliced(1);
    return words.join(u". "_s);
}

struct EventText {
    Runs title;
    Runs detail;
};

EventText textOf(const View& view, Endnotes& notes, const Part& part, const EventOnDay& listed, bool open)
{
    const EventState& state = *listed.state;
    const Event& event = *state.event;
    const QString own = open ? phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "presence not stated"))
                             : part.own.join(semicolon(view.language));
    const QString title = titleOf(view, state, own);
    std::vector<const Citation*> citations = part.citations;
    QStringList words;
    words.append(title == view.in(event.title) ? own : view.in(event.title));
    words.append(part.through);
    if (open) {
        for (const auto* claim : believed(event.counts, view.history)) {
            words.append(countedWords(claim->value.value, claim->value.what, view.language));
            citations.push_back(&claim->citation);
        }
    }
    if (state.when) citations.push_back(&state.when->citation);
    if (state.occurrenceClaim) citations.push_back(&state.occurrenceClaim->citation);
    if (citations.empty()) citations = state.citations;

    words.append(openWords(view, listed));
    for (const Claim<Edtf>* other : otherTimes(view, state)) {
        words.append(phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "also reported: %1"))
                         .arg(formatEdtf(other->value, view.language)));
        citations.push_back(&other->citation);
    }
    words.removeAll(QString());
    EventText text{.title = {{title, strong()}}, .detail = {}};
    if (!words.isEmpty()) text.detail.push_back({sentences(words, view.language), quiet()});
    if (state.conflict)
        text.detail.push_back({(words.isEmpty() ? QString() : u" · "_s) +
                                   phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "sources differ")),
                               warning()});
    notes.cite(text.detail.empty() ? text.title : text.detail, citations);
    return text;
}

Rows rowsOf(const View& view, Endnotes& notes, const Actor& actor, const EventOnDay& listed, double width)
{
    const Part part = partOf(view, actor, *listed.state->event);
    const bool open = part.citations.empty() && leavesPresenceOpen(*listed.state->event, view.history);
    const EventText text = textOf(view, notes, part, listed, open);
    const Measure measure{.width = width - textLeft, .leading = bodyLeading, .left = textLeft};
    Rows rows = setText(text.title, measure);
    if (!rows.empty() && !text.detail.empty()) rows.back().keepWithNext = true;
    append(rows, setText(text.detail, measure));

    const ListedFor reader{TimeWindow::Mode::SinceStart, view.day, view.language};
    EventLine line = eventLine(listed, reader);
    if (open) line.mark = EventLine::Mark::NotStated;
    const Rows date =
        setText({{line.date, quiet()}}, {.width = dateWidth, .leading = bodyLeading, .left = dateLeft});
    while (rows.size() < date.size()) rows.push_back(space(bodyLeading));
    // The date comes first also for whoever reads the page aloud or copies it.
    for (size_t i = 0; i < date.size(); ++i)
        rows[i].shapes.insert(rows[i].shapes.begin(), date[i].shapes.begin(), date[i].shapes.end());
    keepWhole(rows);
    const Group* group = view.dossier.group(listed.state->event->group);
    std::vector<Shape> mark = roleMark({5, bodyLeading / 2}, line.mark, group);
    rows.front().shapes.insert(rows.front().shapes.begin(), mark.begin(), mark.end());

    rows.back().shapes.emplace_back(
        rule(0, width, bodyLeading * 1.25, hairline, view.palette.lineStrong));
    rows.back().height += bodyLeading / 2;
    return rows;
}

}

Flow actorEvents(const View& view, const Actor& actor, Endnotes& notes, Span span)
{
    Flow flow{.name = u"actor-events"_s,
              .bookmark = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Role in events")),
              .left = span.left,
              .width = span.width};
    headFlow(view, flow);
    for (const EventOnDay* event : latestFirst(view, actor))
        append(flow.body, rowsOf(view, notes, actor, *event, span.width));
    if (flow.body.empty()) {
        const auto none = QT_TRANSLATE_NOOP("Phrases", "No part in an event by this day.");
        flow.body = setText({{phrase(view.language, none), quiet()}},
                            {.width = span.width, .leading = bodyLeading});
    }
    return flow;
}

}
