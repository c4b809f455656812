#include "ui/briefing/wording/comparison.h"

#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/briefing/layout/styles.h"

#include <QCollator>

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

bool areStates(const std::vector<const ComparedActor*>& actors)
{
    return std::ranges::all_of(
        actors, [](const ComparedActor* each) { return each->actor->kind == ActorKind::State; });
}

const char* stateCount(Difference difference)
{
    switch (difference) {
    case Difference::Joined: return QT_TRANSLATE_N_NOOP("Phrases", "%n states joined");
    case Difference::PossiblyJoined: return QT_TRANSLATE_N_NOOP("Phrases", "%n states possibly joined");
    case Difference::Left: return QT_TRANSLATE_N_NOOP("Phrases", "%n states left");
    case Difference::Status: return QT_TRANSLATE_N_NOOP("Phrases", "%n states changed status");
    case Difference::Confirmed: return QT_TRANSLATE_N_NOOP("Phrases", "%n states now certain");
    case Difference::InBoth: break;
    }
    return QT_TRANSLATE_N_NOOP("Phrases", "%n members on both days");
}

const char* actorCount(Difference difference)
{
    switch (difference) {
    case Difference::Joined: return QT_TRANSLATE_N_NOOP("Phrases", "%n joined");
    case Difference::PossiblyJoined: return QT_TRANSLATE_N_NOOP("Phrases", "%n possibly joined");
    case Difference::Left: return QT_TRANSLATE_N_NOOP("Phrases", "%n left");
    case Difference::Status: return QT_TRANSLATE_N_NOOP("Phrases", "%n changed status");
    case Difference::Confirmed: return QT_TRANSLATE_N_NOOP("Phrases", "%n now certain");
    case Difference::InBoth: break;
    }
    return QT_TRANSLATE_N_NOOP("Phrases", "%n members on both days");
}

/// As the source states it: "March 2025 (day not stated)" reads after "in", "5 January 2026" after "on", and
/// "about 2025" after neither.
const char* allAt(const EdtfDate& date)
{
    if (date.qualification == Qualification::None && date.precision() == Precision::Day)
        return QT_TRANSLATE_NOOP("Phrases", "all on %1");
    const bool plain = date.precision() == Precision::Month || date.precision() == Precision::Year;
    if (date.qualification == Qualification::None && plain) return QT_TRANSLATE_NOOP("Phrases", "all in %1");
    return QT_TRANSLATE_NOOP("Phrases", "all: %1");
}

}

std::vector<const ComparedActor*> actorsOf(const View& view, const Comparison& comparison,
                                           Difference difference)
{
    std::vector<const ComparedActor*> actors;
    for (const ComparedActor& each : comparison.actors)
        if (each.difference == difference) actors.push_back(&each);
    const QCollator collator(localeOf(view.language));
    std::ranges::stable_sort(actors, [&](const ComparedActor* a, const ComparedActor* b) {
        return collator.compare(view.in(a->actor->name), view.in(b->actor->name)) < 0;
    });
    return actors;
}

QString comparisonHeadline(const View& view, const Comparison& comparison)
{
    std::vector<std::vector<const ComparedActor*>> changed;
    QStringList brief;
    for (const Difference difference : listedDifferences) {
        if (difference == Difference::InBoth) continue;
        std::vector<const ComparedActor*> actors = actorsOf(view, comparison, difference);
        if (actors.empty()) continue;
        QString count = phrase(view.language, actorCount(difference), int(actors.size()));
        if (const qsizetype space = count.indexOf(u' '); space > 0) count[space] = QChar::Nbsp;
        brief.append(count);
        changed.push_back(std::move(actors));
    }
    if (changed.empty()) return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "No change"));
    if (changed.size() == 1)
        return differenceTitle(view, changed.front().front()->difference, changed.front());
    const QString line = brief.join(u", "_s);
    return localeOf(view.language).toUpper(line.first(1)) + line.sliced(1);
}

QString differenceTitle(const View& view, Difference difference,
                        const std::vector<const ComparedActor*>& actors)
{
    const char* words = areStates(actors) ? stateCount(difference) : actorCount(difference);
    return phrase(view.language, words, int(actors.size()));
}

QString differenceLabel(const View& view, Difference difference)
{
    const auto words = [difference] {
        switch (difference) {
        case Difference::Joined: return QT_TRANSLATE_NOOP("Phrases", "Joined");
        case Difference::PossiblyJoined: return QT_TRANSLATE_NOOP("Phrases", "Possibly joined");
        case Difference::Left: return QT_TRANSLATE_NOOP("Phrases", "Left");
        case Difference::Confirmed: return QT_TRANSLATE_NOOP("Phrases", "Now certain");
        case Difference::InBoth: return QT_TRANSLATE_NOOP("Phrases", "Member in both");
        case Difference::Status: break;
        }
        return QT_TRANSLATE_NOOP("Phrases", "New status");
    };
    return phrase(view.language, words());
}

QString positionWords(const View& view, const ActorState* state)
{
    if (!state) return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "no position"));
    const Status& status = *state->status;
    const bool possible = state->certainty == Certainty::Possible;
    const bool hasOwnWord = possible && !status.possibleLabel.isEmpty();
    QString label = view.in(hasOwnWord ? status.possibleLabel : status.label);
    // Within a sentence, unless it begins with an abbreviation.
    if (label.size() > 1 && !label.at(1).isUpper())
        label = localeOf(view.language).toLower(label.first(1)) + label.sliced(1);
    if (!possible || hasOwnWord) return label;
    return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "%1 (possible)")).arg(label);
}

std::optional<EdtfDate> turnOf(const ComparedActor& actor)
{
    if (!actor.when) return std::nullopt;
    return actor.after ? actor.when->first().date : actor.when->last().date;
}

QString sharedTurn(const View& view, Difference difference, const std::vector<const ComparedActor*>& actors)
{
    if (actors.empty()) return {};
    const std::optional<EdtfDate> turn = turnOf(*actors.front());
    const auto isSame = [&](const ComparedActor* each) { return turnOf(*each) == turn; };
    if (!turn || !std::ranges::all_of(actors, isSame)) return {};
    const bool alone = actors.size() == 1;
    if (difference == Difference::InBoth) {
        const QString since = formatEdtf(Edtf::since(*turn), view.language);
        return alone ? since : phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "all %1")).arg(since);
    }
    const QString date = formatEdtfDate(*turn, view.language);
    return alone ? date : phrase(view.language, allAt(*turn)).arg(date);
}

bool shareCitations(const std::vector<const ComparedActor*>& actors)
{
    const auto placesOf = [](const ComparedActor* actor) {
        std::vector<std::pair<SourceId, Locator>> places;
        for (const Citation* citation : actor->citations)
            places.emplace_back(citation->source, citation->locator);
        return places;
    };
    return !actors.empty() && std::ranges::all_of(actors, [&](const ComparedActor* each) {
        return placesOf(each) == placesOf(actors.front());
    });
}

namespace {

bool isCertainlyBetween(const EventState& state, Day after, Day by)
{
    if (!state.when) return false;
    const DayBounds start = state.when->value.start();
    return start.earliest && start.latest && *start.earliest > after && *start.latest <= by;
}

}

ComparedEvents comparedEvents(const View& view, const Comparison& comparison)
{
    ComparedEvents events;
    const auto isListed = [](const EventState& state) {
        return state.event->kind != EventKind::Publication;
    };
    int number = 0;
    for (const EventState* state : comparison.events) {
        if (!isListed(*state)) continue;
        events.between.push_back({++number, {state}});
        if (!isCertainlyBetween(*state, comparison.before.day, comparison.after.day)) ++events.possible;
    }
    for (const EventOnDay& event : view.moment.events)
        if (event.ahead && isListed(*event.state) && !std::ranges::contains(comparison.events, event.state))
            events.announced.push_back({++number, event});
    return events;
}

Runs notComparedSentence(const View& view, const Comparison& comparison, Endnotes& notes)
{
    Runs text;
    std::vector<SourceId> sources;
    for (const ActorState* state : comparison.undated) {
        if (isContext(*state->status)) continue;
        text.push_back(
            text.empty()
                ? Run{phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Not compared:")) + u' ', strong()}
                : Run{u", "_s, body()});
        text.push_back({view.in(state->actor->name), body()});
        notes.cite(text, {&state->shown->citation});
        const SourceId& source = state->shown->citation.source;
        if (!std::ranges::contains(sources, source)) sources.push_back(source);
    }
    if (text.empty()) return text;
    const char* why = sources.size() == 1
                          ? QT_TRANSLATE_NOOP("Phrases", "The source does not date their positions.")
                          : QT_TRANSLATE_NOOP("Phrases", "The sources do not date their positions.");
    text.push_back({u". "_s + phrase(view.language, why), body()});
    return text;
}

}
