#pragma once

#include "model/history/comparison.h"
#include "ui/briefing/endnotes.h"
#include "ui/briefing/view.h"
#include "ui/briefing/wording/events.h"

#include <array>
#include <optional>
#include <vector>

namespace atlas::page {

/// The differences in the order in which a page lists them.
inline constexpr std::array listedDifferences{Difference::Joined,    Difference::PossiblyJoined,
                                              Difference::Left,      Difference::Status,
                                              Difference::Confirmed, Difference::InBoth};

/// Those with a difference, by name in the page's language.
std::vector<const ComparedActor*> actorsOf(const View& view, const Comparison& comparison,
                                           Difference difference);

/// The comparison in a line: "15 states joined", "2 joined, 1 left", "No change".
QString comparisonHeadline(const View& view, const Comparison& comparison);
/// "15 states joined"; where not all of them are states, "15 joined".
QString differenceTitle(const View& view, Difference difference,
                        const std::vector<const ComparedActor*>& actors);
/// What a difference is called in a key: "Joined".
QString differenceLabel(const View& view, Difference difference);

/// "member", "member (possible)", "no position".
QString positionWords(const View& view, const ActorState* state);

/// When it turned: the start of what it came to, the end of what it left; nothing where no source says.
std::optional<EdtfDate> turnOf(const ComparedActor& actor);
/// When all of them turned, in words: "all in March 2025 (day not stated)"; empty where they did not at once.
QString sharedTurn(const View& view, Difference difference, const std::vector<const ComparedActor*>& actors);
/// Whether all of them rest on the same places in the same sources.
bool shareCitations(const std::vector<const ComparedActor*>& actors);

/// The events that may have begun between the two days, then those announced for after them, numbered as one
/// list. That a source was published stands among the sources.
struct ComparedEvents {
    std::vector<NumberedEvent> between;
    std::vector<NumberedEvent> announced;
    int possible = 0; ///< how many of those between the days may lie before or after them, as far as sources say
};
ComparedEvents comparedEvents(const View& view, const Comparison& comparison);

/// Who is not compared, with sources, as a paragraph; empty where everybody is.
Runs notComparedSentence(const View& view, const Comparison& comparison, Endnotes& notes);

}
