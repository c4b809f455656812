#include "model/history/actor_timeline.h"

#include "model/history/agreement.h"
#include "model/history/bounds.h"

#include <algorithm>
#include <functional>

namespace atlas {

namespace {

struct Dated {
    const StatusClaim* claim = nullptr;
    DayBounds start;
    DayBounds end;
};

/// A claim that may hold on the day in question.
struct Word {
    const StatusClaim* claim = nullptr;
    Certainty certainty = Certainty::Undated;
};

const Edtf* timeOf(const StatusClaim& claim)
{
    return claim.span ? &*claim.span : nullptr;
}

Day startOf(const StatusClaim& claim)
{
    return claim.span ? earliestOf(claim.span->start()) : beforeAllDays;
}

/// The order of one source's claims among themselves, on one day.
bool speaksRather(const Word& one, const Word& other)
{
    if (one.certainty != other.certainty) return one.certainty < other.certainty;
    if (startOf(*one.claim) != startOf(*other.claim)) return startOf(*one.claim) > startOf(*other.claim);
    return std::less<>()(one.claim, other.claim);
}

/// Puts each source's own word first, then what the sources said besides; returns how many sources speak.
/// Claims lie in the dossier's order, so that their addresses decide between equals.
size_t orderWords(std::vector<Word>& words, const ClaimOrder& order)
{
    std::ranges::sort(words, speaksRather);
    std::vector<SourceId> heard;
    const auto besides = std::ranges::stable_partition(words, [&heard](const Word& word) {
        const SourceId& source = word.claim->citation.source;
        if (std::ranges::contains(heard, source)) return false;
        heard.push_back(source);
        return true;
    });
    const auto preferred = [&order](const Word& one, const Word& other) {
        const auto prefers = [&order](const StatusClaim& a, const StatusClaim& b) {
            return order.prefers(a.citation, timeOf(a), b.citation, timeOf(b));
        };
        if (prefers(*one.claim, *other.claim)) return true;
        return !prefers(*other.claim, *one.claim) && std::less<>()(one.claim, other.claim);
    };
    std::sort(words.begin(), besides.begin(), preferred);
    std::sort(besides.begin(), words.end(), preferred);
    return heard.size();
}

/// Whether two of the sources' own words, which come first, cannot both be right.
bool haveContradiction(const std::vector<Word>& words, size_t sources)
{
    for (size_t i = 1; i < sources; ++i)
        for (size_t j = 0; j < i; ++j)
            if (!statusesAgree(*words[i].claim, *words[j].claim)) return true;
    return false;
}

/// A sweep over the days on which anything changes, keeping the claims that may hold.
class Sweep
{
public:
    Sweep(const Actor& whose, std::span<const StatusClaim* const> believed, const Dossier& claimed,
          const ClaimOrder& preference)
        : actor(whose), dossier(claimed), order(preference)
    {
        for (const StatusClaim* claim : believed)
            if (claim->span) dated.push_back({claim, claim->span->start(), claim->span->end()});
        for (const StatusClaim* claim : believed)
            if (!claim->span) (hasDated(claim->status) ? yielding : undated).push_back(claim);
        std::ranges::stable_sort(dated, {}, [](const Dated& claim) { return earliestOf(claim.start); });
    }

    std::vector<ActorTimeline::Spell> spells()
    {
        std::vector<ActorTimeline::Spell> run;
        for (const Day day : turningDays()) run.push_back({day, stateFrom(day)});
        return run;
    }

private:
    bool hasDated(const StatusId& status) const
    {
        return std::ranges::any_of(
            dated, [&status](const Dated& each) { return each.claim->status == status; });
    }

    std::vector<Day> turningDays() const
    {
        std::vector<Day> days{beforeAllDays};
        for (const Dated& claim : dated) {
            if (claim.start.earliest) days.push_back(*claim.start.earliest);
            if (claim.start.latest) days.push_back(*claim.start.latest);
            if (claim.end.earliest) days.push_back(*claim.end.earliest + 1);
            if (claim.end.latest) days.push_back(*claim.end.latest + 1);
        }
        std::ranges::sort(days);
        const auto repeated = std::ranges::unique(days);
        days.erase(repeated.begin(), repeated.end());
        return days;
    }

    /// The days must come in ascending order.
    std::optional<ActorState> stateFrom(Day day)
    {
        while (begun < dated.size() && earliestOf(dated[begun].start) <= day)
            holding.push_back(&dated[begun++]);
        std::erase_if(holding, [day](const Dated* claim) { return latestOf(claim->end) < day; });

        std::vector<Word> words;
        for (const Dated* claim : holding)
            if (const auto certainty = certaintyOn(day, claim->claim->span))
                words.push_back({claim->claim, *certainty});
        for (const StatusClaim* claim : undated) words.push_back({claim, Certainty::Undated});
        if (words.empty()) return std::nullopt;
        return stateOf(words);
    }

    ActorState stateOf(std::vector<Word>& words) const
    {
        const size_t sources = orderWords(words, order);
        const StatusClaim* shown = words.front().claim;
        ActorState state{.actor = &actor, .status = dossier.status(shown->status),
                         .certainty = words.front().certainty, .shown = shown, .alsoReported = {},
                         .conflict = haveContradiction(words, sources)};
        for (size_t i = 1; i < words.size(); ++i) state.alsoReported.push_back(words[i].claim);
        for (const StatusClaim* claim : yielding)
            if (claim->status == shown->status) state.alsoReported.push_back(claim);
        return state;
    }

    const Actor& actor;
    const Dossier& dossier;
    const ClaimOrder& order;
    std::vector<Dated> dated;
    std::vector<const StatusClaim*> undated;
    std::vector<const StatusClaim*> yielding; ///< undated ones of a status that has a dated claim
    std::vector<const Dated*> holding;
    size_t begun = 0;
};

}

ActorTimeline::ActorTimeline(const Actor& actor, std::span<const StatusClaim* const> believed,
                             const Dossier& dossier, const ClaimOrder& order)
    : run(Sweep(actor, believed, dossier, order).spells())
{
}

const ActorState* ActorTimeline::on(Day day) const
{
    const auto next = std::ranges::upper_bound(run, day, {}, &Spell::from);
    const Spell& spell = *std::prev(next);
    return spell.state ? &*spell.state : nullptr;
}

}
