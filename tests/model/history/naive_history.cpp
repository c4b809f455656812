#include "tests/model/history/naive_history.h"

#include "model/history/agreement.h"

#include <algorithm>

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

using Claims = QList<const StatusClaim*>;

qint64 startWidth(const std::optional<Edtf>& time)
{
    constexpr qint64 unbounded = std::numeric_limits<qint64>::max();
    if (!time) return unbounded;
    const DayBounds start = time->start();
    return start.earliest && start.latest ? *start.latest - *start.earliest : unbounded - 1;
}

/// Less is better.
auto keyOf(const Dossier& dossier, const Citation& citation, const std::optional<Edtf>& time)
{
    const Source* source = dossier.source(citation.source);
    const auto written = source && source->date ? source->date->bounds().latest : std::nullopt;
    constexpr qint64 longAgo = 1'000'000'000;
    return std::tuple(source ? int(source->tier) : 9, startWidth(time),
                      written ? -written->sinceEpoch() : longAgo);
}

/// Less is better.
auto wordOf(const StatusClaim& claim, Day day)
{
    const int certainty = int(*certaintyOn(day, claim.span));
    const auto start = claim.span ? claim.span->start().earliest : std::nullopt;
    return std::tuple(certainty, start ? -start->sinceEpoch() : 1'000'000'000);
}

const StatusClaim* wordOfSource(const Claims& holding, const SourceId& source, Day day)
{
    const StatusClaim* word = nullptr;
    for (const StatusClaim* claim : holding)
        if (claim->citation.source == source && (!word || wordOf(*claim, day) < wordOf(*word, day)))
            word = claim;
    return word;
}

bool writtenBy(const Dossier& dossier, const Citation& citation, Day day)
{
    const Source* source = dossier.source(citation.source);
    return !source || !source->date || begunBy(day, source->date).has_value();
}

}

ActorState NaiveHistory::stateOf(const Actor& actor, Day day) const
{
    Claims known;
    for (const StatusClaim& claim : dossier.statusClaims)
        if (claim.actor == actor.id && lens.believes(claim.citation, dossier)) known.append(&claim);
    Claims holding;
    for (const StatusClaim* claim : known) {
        const bool dated = std::ranges::any_of(known, [claim](const StatusClaim* other) {
            return other->span && other->status == claim->status;
        });
        if ((claim->span || !dated) && certaintyOn(day, claim->span)) holding.append(claim);
    }
    Claims words;
    for (const StatusClaim* claim : holding)
        if (wordOfSource(holding, claim->citation.source, day) == claim) words.append(claim);
    if (words.isEmpty()) return {};

    const auto shown = *std::ranges::min_element(words, {}, [this](const StatusClaim* claim) {
        return keyOf(dossier, claim->citation, claim->span);
    });
    ActorState state;
    state.actor = &actor;
    state.status = dossier.status(shown->status);
    state.certainty = *certaintyOn(day, shown->span);
    state.shown = shown;
    for (const StatusClaim* one : words)
        for (const StatusClaim* other : words)
            if (one->status != other->status || !timesAgree(one->span, other->span)) state.conflict = true;
    return state;
}

QStringList NaiveHistory::eventsOn(Day day) const
{
    QList<std::pair<std::tuple<int, qint64>, QString>> listed;
    for (const Event& event : dossier.events) {
        const bool known = std::ranges::any_of(event.citations, [this](const Citation& citation) {
            return lens.believes(citation, dossier);
        });
        if (!known) continue;
        const Claim<Edtf>* when = nullptr;
        for (const Claim<Edtf>& claim : event.when) {
            if (!lens.believes(claim.citation, dossier)) continue;
            const auto key = keyOf(dossier, claim.citation, claim.value);
            if (!when || key < keyOf(dossier, when->citation, when->value)) when = &claim;
        }
        bool announced = false;
        bool announcedByNow = false;
        bool settled = false;
        for (const Claim<Occurrence>& claim : event.occurrence) {
            if (!lens.believes(claim.citation, dossier)) continue;
            settled = settled || claim.value != Occurrence::Announced;
            announced = announced || claim.value == Occurrence::Announced;
            if (claim.value == Occurrence::Announced && writtenBy(dossier, claim.citation, day))
                announcedByNow = true;
        }
        for (const Citation& citation : event.citations) { // one that does not say speaks of it as past
            const bool says = std::ranges::any_of(event.occurrence, [&citation](const Claim<Occurrence>& claim) {
                return claim.citation.source == citation.source;
            });
            settled = settled || (!says && lens.believes(citation, dossier));
        }
        const std::optional<Edtf> time = when ? std::optional(when->value) : std::nullopt;
        const auto begun = begunBy(day, time);
        if (!begun && !announcedByNow) continue;
        const DayBounds start = time ? time->start() : DayBounds();
        const QString certainty = begun ? certaintyName(*begun)
                                        : start.earliest == start.latest ? u"certain"_s : u"possible"_s;
        const bool ahead = !begun || (!when && announced && !settled);
        listed.append({{!when, when && start.earliest ? start.earliest->sinceEpoch() : -1'000'000'000},
                       event.id.text() + u' ' + certainty + (ahead ? u" ahead"_s : QString())});
    }
    std::ranges::stable_sort(listed, {}, [](const auto& each) { return each.first; });
    QStringList lines;
    for (const auto& each : listed) lines.append(each.second);
    return lines;
}

}
