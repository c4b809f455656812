#include "model/items/status_words.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/blocks/change_rows.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/events.h"
#include "ui/briefing/wording/punctuation.h"
#include "ui/briefing/wording/told.h"

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

using Paragraphs = std::vector<Runs>;

QString labelOf(const View& view, const ActorState& state)
{
    return statusLabel(*state.status, state.certainty == Certainty::Possible, view.language);
}

/// A bold word, a list of names with their sources.
void addNames(Paragraphs& paragraphs, const View& view, Endnotes& notes, const Changes& changes,
              ChangeKind kind, const char* word)
{
    Runs text;
    for (const Change& change : changes.actors) {
        if (change.kind != kind) continue;
        text.push_back(text.empty() ? Run{phrase(view.language, word) + u' ', strong()}
                                    : Run{u", "_s, body()});
        QString name = view.in(change.actor->name);
        if (kind == ChangeKind::Status && change.after)
            name += u" ("_s + labelOf(view, *change.after) + u')';
        text.push_back({name, body()});
        notes.cite(text, change.citations);
    }
    if (text.empty()) return;
    text.push_back({u"."_s, body()});
    paragraphs.push_back(std::move(text));
}

void addChanges(Paragraphs& paragraphs, const View& view, Endnotes& notes, const Changes& changes)
{
    if (changes.actors.empty()) {
        const StatusCount count = view.members();
        paragraphs.push_back(
            {{phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Members:")) + u' ', strong()},
             {phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "%1, no change in the dossier."))
                  .arg(count.total()),
              body()}});
        return;
    }
    addNames(paragraphs, view, notes, changes, ChangeKind::Joined, QT_TRANSLATE_NOOP("Phrases", "Joined:"));
    addNames(paragraphs, view, notes, changes, ChangeKind::Confirmed,
             QT_TRANSLATE_NOOP("Phrases", "Now certain:"));
    addNames(paragraphs, view, notes, changes, ChangeKind::Left, QT_TRANSLATE_NOOP("Phrases", "Left:"));
    addNames(paragraphs, view, notes, changes, ChangeKind::Status,
             QT_TRANSLATE_NOOP("Phrases", "Status changed:"));
}

void addOutlook(Paragraphs& paragraphs, const View& view, Endnotes& notes, const EventState& event)
{
    const QString when = formatEdtf(event.when->value, view.language, DateStyle::Long, Gaps::Silent);
    const bool ahead = event.when->value.start().earliest > view.day;
    const char* word =
        ahead ? QT_TRANSLATE_NOOP("Phrases", "To come:") : QT_TRANSLATE_NOOP("Phrases", "Announced:");
    Runs text{{phrase(view.language, word) + u' ', strong()},
              {view.in(event.event->title) + u", "_s + when, body()}};
    notes.cite(text, citationsOf(event));
    text.push_back({u"."_s, body()});
    paragraphs.push_back(std::move(text));

    Runs expected;
    for (const Outcome* outcome : outcomesOf(view, *event.event)) {
        expected.push_back(
            expected.empty()
                ? Run{phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Expected:")) + u' ', strong()}
                : Run{semicolon(view.language), body()});
        expected.push_back({view.in(outcome->title), body()});
        notes.cite(expected, {&outcome->citation});
    }
    if (expected.empty()) return;
    expected.push_back({u"."_s, body()});
    paragraphs.push_back(std::move(expected));
}

/// All of them as one, a space between two.
Runs joined(const Paragraphs& paragraphs)
{
    Runs text;
    for (const Runs& paragraph : paragraphs) {
        if (!text.empty()) text.push_back({u" "_s, body()});
        text.insert(text.end(), paragraph.begin(), paragraph.end());
    }
    return text;
}

/// The announced event that the page looks towards: the next, or one announced for the latest day.
const EventState* awaited(const View& view)
{
    if (const EventState* next = nextEvent(view)) return next;
    const EventState* latest = latestEvent(view, view.day);
    return latest && latest->occurrence == Occurrence::Announced ? latest : nullptr;
}

void setParagraphs(Flow& flow, const Paragraphs& paragraphs)
{
    for (const Runs& paragraph : paragraphs)
        append(flow.body, setText(paragraph, {.width = flow.width, .leading = bodyLeading}));
}

}

void addChanges(Flow& flow, const View& view, Endnotes& notes, const Changes& changes)
{
    Paragraphs paragraphs;
    addChanges(paragraphs, view, notes, changes);
    setParagraphs(flow, paragraphs);
}

Flow changesAndOutlook(const View& view, Endnotes& notes, Span span, Density density)
{
    Paragraphs paragraphs;
    Flow flow{.name = u"changes"_s,
              .left = span.left,
              .width = span.width};
    if (const EventState* before = latestEvent(view, view.day - 1)) {
        flow.bookmark =
            phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Since %1")).arg(whereAndWhen(view, *before));
        const Day since = *before->when->value.start().latest;
        addChanges(paragraphs, view, notes, view.history.changesBetween(since, view.day));
    } else {
        flow.bookmark = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Outlook"));
    }
    if (const EventState* event = awaited(view)) addOutlook(paragraphs, view, notes, *event);
    if (density == Density::Compact) paragraphs = {joined(paragraphs)};
    setParagraphs(flow, paragraphs);
    if (!flow.body.empty()) flow.head = headed({{flow.bookmark, heading()}}, span.width);
    return flow;
}

}
