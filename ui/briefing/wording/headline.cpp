#include "ui/briefing/wording/headline.h"

#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/events.h"
#include "ui/briefing/wording/members.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

/// "Paris, 6 Jan": the year only where it is not the page's own.
QString briefly(const View& view, const EventState& state)
{
    const std::optional<Day> day = state.when->value.start().earliest;
    const bool sameYear = day && day->calendar().year == view.day.calendar().year;
    return whereOf(view, state) + u", "_s +
           formatEdtf(state.when->value, view.language, sameYear ? DateStyle::DayMonth : DateStyle::Long,
                      Gaps::Silent);
}

QString eventWords(const View& view)
{
    if (const EventState* next = nextEvent(view))
        return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Next: %1")).arg(briefly(view, *next));
    const EventState* latest = latestEvent(view, view.day);
    if (!latest) return {};
    if (latest->occurrence == Occurrence::Announced)
        return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Announced: %1"))
            .arg(briefly(view, *latest));
    return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Latest: %1")).arg(briefly(view, *latest));
}

void addMembers(Runs& text, const View& view, Endnotes& notes)
{
    const QString day = formatDay(view.day, view.language);
    const QString count =
        phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "On %1: %2")).arg(day, countWords(view));
    const SharedSpan shared = sharedSpanOf(view);
    if (!shared.holds) {
        text.push_back({count + u". "_s, lead()});
        return;
    }
    text.push_back({count + u", "_s + shared.words, lead()});
    notes.cite(text, shared.citations);
    text.push_back({u". "_s, lead()});
}

/// A sentence about an event, its numerals before the full stop; then perhaps another sentence.
void addEvent(Runs& text, const View& view, Endnotes& notes, const EventState& state, const char* sentence,
              const char* more = nullptr)
{
    const QString when = formatEdtf(state.when->value, view.language);
    const QString what = view.in(state.event->title) + u", "_s + when;
    text.push_back({phrase(view.language, sentence).arg(what), lead()});
    notes.cite(text, citationsOf(state));
    text.push_back({u". "_s, lead()});
    if (more) text.push_back({phrase(view.language, more) + u' ', lead()});
}

}

QString countWords(const View& view)
{
    const StatusCount count = view.members();
    const int sure = count.certain + count.undated;
    const QString members = phrase(view.language, QT_TRANSLATE_N_NOOP("Phrases", "%n members"), sure);
    const QString possible =
        phrase(view.language, QT_TRANSLATE_N_NOOP("Phrases", "%n possible members"), count.possible);
    if (count.total() == 0) return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "No member"));
    if (count.possible == 0) return members;
    if (sure == 0) return possible;
    return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "%1, %2")).arg(members, possible);
}

QString headlineOf(const View& view)
{
    QStringList parts{countWords(view)};
    if (view.request.plan.blocks.themes && !themesOn(view).empty()) parts.append(themesTitle(view));
    if (const QString event = eventWords(view); !event.isEmpty()) parts.append(event);
    return parts.join(u". "_s);
}

Runs leadOf(const View& view, Endnotes& notes)
{
    constexpr const char* announced = QT_TRANSLATE_NOOP("Phrases", "Announced: %1");
    Runs text;
    addMembers(text, view, notes);
    if (const EventState* latest = latestEvent(view, view.day)) {
        if (latest->occurrence == Occurrence::Announced)
            addEvent(text, view, notes, *latest, announced,
                     QT_TRANSLATE_NOOP("Phrases", "No source says that it was held."));
        else
            addEvent(text, view, notes, *latest, QT_TRANSLATE_NOOP("Phrases", "Latest event: %1"));
    }
    if (const EventState* next = nextEvent(view))
        addEvent(text, view, notes, *next, announced,
                 QT_TRANSLATE_NOOP("Phrases", "It has not yet been held on the date of this page."));
    return text;
}

std::vector<const Theme*> themesOn(const View& view)
{
    const auto begun = [&](const Event& event) {
        return std::ranges::any_of(view.moment.events,
                                   [&](const EventOnDay& shown) { return shown.state->event == &event; });
    };
    std::vector<const Theme*> themes;
    for (const Theme& theme : view.dossier.themes) {
        if (!theme.citation.isUnsourced() && !view.history.lens().believes(theme.citation, view.dossier))
            continue;
        const auto carries = [&](const Event& event) { return event.themes.contains(theme.id); };
        const QList<Event>& events = view.dossier.events;
        const bool dated = std::ranges::any_of(events, carries);
        const bool known =
            std::ranges::any_of(events, [&](const Event& event) { return carries(event) && begun(event); });
        if (!dated || known) themes.push_back(&theme);
    }
    return themes;
}

QString themesTitle(const View& view)
{
    if (!view.dossier.themesTitle.isEmpty()) return view.in(view.dossier.themesTitle);
    return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Themes"));
}

}
