#include "model/items/comparison/difference_words.h"

#include "model/phrases/phrases.h"
#include "model/time/format.h"

#include <QCollator>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

bool areStates(const std::vector<const ComparedActor*>& actors)
{
    return std::ranges::all_of(
        actors, [](const ComparedActor* each) { return each->actor->kind == ActorKind::State; });
}

/// The words of a difference; of two lenses they are others.
struct Words {
    const char* states;
    const char* actors;
    const char* label;
};

Words wordsOfDays(Difference difference)
{
    switch (difference) {
    case Difference::Joined:
        return {QT_TRANSLATE_N_NOOP("Phrases", "%n states joined"),
                QT_TRANSLATE_N_NOOP("Phrases", "%n joined"), QT_TRANSLATE_NOOP("Phrases", "Joined")};
    case Difference::PossiblyJoined:
        return {QT_TRANSLATE_N_NOOP("Phrases", "%n states possibly joined"),
                QT_TRANSLATE_N_NOOP("Phrases", "%n possibly joined"),
                QT_TRANSLATE_NOOP("Phrases", "Possibly joined")};
    case Difference::Left:
        return {QT_TRANSLATE_N_NOOP("Phrases", "%n states left"), QT_TRANSLATE_N_NOOP("Phrases", "%n left"),
                QT_TRANSLATE_NOOP("Phrases", "Left")};
    case Difference::Status: break;
    case Difference::Confirmed:
        return {QT_TRANSLATE_N_NOOP("Phrases", "%n states now certain"),
                QT_TRANSLATE_N_NOOP("Phrases", "%n now certain"),
                QT_TRANSLATE_NOOP("Phrases", "Now certain")};
    case Difference::InBoth:
        return {QT_TRANSLATE_N_NOOP("Phrases", "%n members on both days"),
                QT_TRANSLATE_N_NOOP("Phrases", "%n members on both days"),
                QT_TRANSLATE_NOOP("Phrases", "Member in both")};
    }
    return {QT_TRANSLATE_N_NOOP("Phrases", "%n states changed status"),
            QT_TRANSLATE_N_NOOP("Phrases", "%n changed status"), QT_TRANSLATE_NOOP("Phrases", "New status")};
}

Words wordsOfLenses(Difference difference)
{
    switch (difference) {
    case Difference::Joined:
        return {QT_TRANSLATE_N_NOOP("Phrases", "%n states members only in B"),
                QT_TRANSLATE_N_NOOP("Phrases", "%n members only in B"),
                QT_TRANSLATE_NOOP("Phrases", "Only in B")};
    case Difference::PossiblyJoined:
        return {QT_TRANSLATE_N_NOOP("Phrases", "%n states possibly members only in B"),
                QT_TRANSLATE_N_NOOP("Phrases", "%n possibly members only in B"),
                QT_TRANSLATE_NOOP("Phrases", "Possibly, only in B")};
    case Difference::Left:
        return {QT_TRANSLATE_N_NOOP("Phrases", "%n states members only in A"),
                QT_TRANSLATE_N_NOOP("Phrases", "%n members only in A"),
                QT_TRANSLATE_NOOP("Phrases", "Only in A")};
    case Difference::Status: break;
    case Difference::Confirmed:
        return {QT_TRANSLATE_N_NOOP("Phrases", "%n states certain only in B"),
                QT_TRANSLATE_N_NOOP("Phrases", "%n certain only in B"),
                QT_TRANSLATE_NOOP("Phrases", "Certain only in B")};
    case Difference::InBoth:
        return {QT_TRANSLATE_N_NOOP("Phrases", "%n members in both"),
                QT_TRANSLATE_N_NOOP("Phrases", "%n members in both"),
                QT_TRANSLATE_NOOP("Phrases", "Member in both")};
    }
    return {QT_TRANSLATE_N_NOOP("Phrases", "%n states of another status"),
            QT_TRANSLATE_N_NOOP("Phrases", "%n of another status"),
            QT_TRANSLATE_NOOP("Phrases", "Another status")};
}

Words wordsOf(Difference difference, Basis basis)
{
    return basis == Basis::Days ? wordsOfDays(difference) : wordsOfLenses(difference);
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

QString changeTitle(bool reversed, Language language)
{
    return phrase(language, reversed ? QT_TRANSLATE_NOOP("Phrases", "Change from B to A")
                                     : QT_TRANSLATE_NOOP("Phrases", "Change from A to B"));
}

std::vector<const ComparedActor*> actorsOf(const Comparison& comparison, Difference difference,
                                           Language language)
{
    std::vector<const ComparedActor*> actors;
    for (const ComparedActor& each : comparison.actors)
        if (each.difference == difference) actors.push_back(&each);
    const QCollator collator(localeOf(language));
    std::ranges::stable_sort(actors, [&](const ComparedActor* a, const ComparedActor* b) {
        return collator.compare(a->actor->name.in(language), b->actor->name.in(language)) < 0;
    });
    return actors;
}

QString comparisonHeadline(const Comparison& comparison, Basis basis, Language language)
{
    std::vector<std::vector<const ComparedActor*>> changed;
    QStringList brief;
    for (const Difference difference : listedDifferences) {
        if (difference == Difference::InBoth) continue;
        std::vector<const ComparedActor*> actors = actorsOf(comparison, difference, language);
        if (actors.empty()) continue;
        QString count = phrase(language, wordsOf(difference, basis).actors, int(actors.size()));
        if (const qsizetype space = count.indexOf(u' '); space > 0) count[space] = QChar::Nbsp;
        brief.append(count);
        changed.push_back(std::move(actors));
    }
    if (changed.empty()) return phrase(language, QT_TRANSLATE_NOOP("Phrases", "No change"));
    if (changed.size() == 1)
        return differenceTitle(changed.front().front()->difference, changed.front(), basis, language);
    const QString line = brief.join(u", "_s);
    return localeOf(language).toUpper(line.first(1)) + line.sliced(1);
}

QString differenceTitle(Difference difference, const std::vector<const ComparedActor*>& actors, Basis basis,
                        Language language)
{
    const Words words = wordsOf(difference, basis);
    return phrase(language, areStates(actors) ? words.states : words.actors, int(actors.size()));
}

QString differenceLabel(Difference difference, Basis basis, Language language)
{
    return phrase(language, wordsOf(difference, basis).label);
}

QString positionWords(const ActorState* state, Language language)
{
    if (!state) return phrase(language, QT_TRANSLATE_NOOP("Phrases", "no position"));
    const Status& status = *state->status;
    const bool possible = state->certainty == Certainty::Possible;
    const bool hasOwnWord = possible && !status.possibleLabel.isEmpty();
    QString label = (hasOwnWord ? status.possibleLabel : status.label).in(language);
    // Within a sentence, unless it begins with an abbreviation.
    if (label.size() > 1 && !label.at(1).isUpper())
        label = localeOf(language).toLower(label.first(1)) + label.sliced(1);
    if (!possible || hasOwnWord) return label;
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 (possible)")).arg(label);
}

QString turnWords(const ComparedActor& actor, const Status* counted, Language language)
{
    if (actor.difference == Difference::Status)
        return u"%1 → %2"_s.arg(positionWords(actor.before, language), positionWords(actor.after, language));
    const bool goesWithoutSaying = !actor.after || actor.after->status == counted;
    return goesWithoutSaying ? QString() : positionWords(actor.after, language);
}

std::optional<EdtfDate> turnOf(const ComparedActor& actor)
{
    if (!actor.when) return std::nullopt;
    return actor.after ? actor.when->first().date : actor.when->last().date;
}

QString sharedTurn(Difference difference, const std::vector<const ComparedActor*>& actors, Language language)
{
    if (actors.empty()) return {};
    const std::optional<EdtfDate> turn = turnOf(*actors.front());
    const auto isSame = [&](const ComparedActor* each) { return turnOf(*each) == turn; };
    if (!turn || !std::ranges::all_of(actors, isSame)) return {};
    const bool alone = actors.size() == 1;
    if (difference == Difference::InBoth) {
        const QString since = formatEdtf(Edtf::since(*turn), language);
        return alone ? since : phrase(language, QT_TRANSLATE_NOOP("Phrases", "all %1")).arg(since);
    }
    const QString date = formatEdtfDate(*turn, language);
    return alone ? date : phrase(language, allAt(*turn)).arg(date);
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

QStringList remarksOn(const ComparedActor& actor, bool saysTurn, Language language)
{
    QStringList own;
    if (actor.difference == Difference::InBoth && actor.isPossible())
        own.append(phrase(language, QT_TRANSLATE_NOOP("Phrases", "possible")));
    if (const std::optional<EdtfDate> turn = turnOf(actor); turn && saysTurn)
        own.append(formatEdtfDate(*turn, language, DateStyle::Short, Gaps::Silent));
    const ActorState* deciding = actor.after ? actor.after : actor.before;
    if (deciding->conflict) own.append(phrase(language, QT_TRANSLATE_NOOP("Phrases", "sources differ")));
    return own;
}

std::vector<const ActorState*> notCompared(const Comparison& comparison)
{
    std::vector<const ActorState*> states = comparison.undated;
    const StatusId onlyMentioned(u"context"_s);
    std::erase_if(states, [&](const ActorState* state) { return state->status->id == onlyMentioned; });
    return states;
}

QString notDatedWords(const Comparison& comparison, Language language)
{
    std::vector<SourceId> sources;
    for (const ActorState* state : notCompared(comparison)) {
        const SourceId& source = state->shown->citation.source;
        if (!std::ranges::contains(sources, source)) sources.push_back(source);
    }
    const char* why = sources.size() == 1
                          ? QT_TRANSLATE_NOOP("Phrases", "The source does not date their positions.")
                          : QT_TRANSLATE_NOOP("Phrases", "The sources do not date their positions.");
    return phrase(language, why);
}

namespace {

bool isCertainlyBetween(const EventState& state, Day after, Day by)
{
    if (!state.when) return false;
    const DayBounds start = state.when->value.start();
    return start.earliest && start.latest && *start.earliest > after && *start.latest <= by;
}

}

EventsBetween eventsBetween(const Comparison& comparison)
{
    EventsBetween between;
    for (const EventState* state : comparison.events) {
        if (state->event->kind == EventKind::Publication) continue;
        between.events.push_back(state);
        if (!isCertainlyBetween(*state, comparison.before.day, comparison.after.day)) ++between.possible;
    }
    return between;
}

QString eventsBetweenTitle(const EventsBetween& events, Language language)
{
    const int number = int(events.events.size());
    if (number == 0) return phrase(language, QT_TRANSLATE_NOOP("Phrases", "No event between A and B"));
    const QString title =
        phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n events between A and B"), number);
    if (events.possible == 0) return title;
    const char* words = events.possible == number ? QT_TRANSLATE_NOOP("Phrases", "possibly")
                                                  : QT_TRANSLATE_NOOP("Phrases", "%1 of them possibly");
    return title + u", "_s + phrase(language, words).replace(u"%1"_s, QString::number(events.possible));
}

QString noDifferenceWords(const Comparison& comparison, Language language)
{
    const bool sameDay = comparison.before.day == comparison.after.day;
    const char* words =
        sameDay ? QT_TRANSLATE_NOOP("Phrases", "A and B are the same day: nothing can differ between them.")
                : QT_TRANSLATE_NOOP("Phrases", "No dated status differs between the two days.");
    return phrase(language, words);
}

QString differenceInWords(const Comparison& comparison, const ActorId& actor, Basis basis, Language language)
{
    if (const ComparedActor* each = comparison.actor(actor)) {
        QString kind = differenceLabel(each->difference, basis, language);
        kind = localeOf(language).toLower(kind.first(1)) + kind.sliced(1);
        const bool turned = each->difference == Difference::Status;
        QStringList words{turned ? turnWords(*each, nullptr, language) : kind};
        if (each->when && turnOf(*each)) words += formatEdtfDate(*turnOf(*each), language);
        return words.join(u", "_s);
    }
    if (comparison.undatedState(actor))
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "not compared, undated"));
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "no change"));
}

}
