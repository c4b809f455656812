#pragma once

#include "model/history/comparison.h"
#include "model/time/language.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace atlas {

// What a comparison says in words: the same in the window and on a page.

/// What is compared: two days, A and B, or a day through two lenses.
enum class Basis { Days, Lenses };

/// "Change from A to B"; where A is the later day, from B to A.
QString changeTitle(bool reversed, Language language);

/// Those with a difference, by name.
std::vector<const ComparedActor*> actorsOf(const Comparison& comparison, Difference difference,
                                           Language language);

/// The comparison in a line: "15 states joined", "2 joined, 1 left", "No change".
QString comparisonHeadline(const Comparison& comparison, Basis basis, Language language);
/// "15 states joined"; where not all of them are states, "15 joined". Of two lenses "15 states only in B".
QString differenceTitle(Difference difference, const std::vector<const ComparedActor*>& actors, Basis basis,
                        Language language);
/// What a difference is called in a key: "Joined"; of two lenses "Only in B".
QString differenceLabel(Difference difference, Basis basis, Language language);

/// "member", "member (possible)", "no position".
QString positionWords(const ActorState* state, Language language);
/// "partner → member"; of what goes without saying, nothing.
QString turnWords(const ComparedActor& actor, const Status* counted, Language language);

/// When it turned: the start of what it came to, the end of what it left; nothing where no source says.
std::optional<EdtfDate> turnOf(const ComparedActor& actor);
/// When all of them turned, in words: "all in March 2025 (day not stated)"; empty where they did not at once.
QString sharedTurn(Difference difference, const std::vector<const ComparedActor*>& actors, Language language);
/// Whether all of them rest on the same places in the same sources.
bool shareCitations(const std::vector<const ComparedActor*>& actors);
/// What is one's own, each in a few words: a possible status; a time, where the list has no `sharedTurn` to
/// say it; a conflict of sources.
QStringList remarksOn(const ComparedActor& actor, bool saysTurn, Language language);

/// Why some are not compared: "The source does not date their positions."
QString notDatedWords(const Comparison& comparison, Language language);
/// Those of them that hold a position, rather than being only mentioned.
std::vector<const ActorState*> notCompared(const Comparison& comparison);

/// The events between the two days, by time; that a source was published is none.
struct EventsBetween {
    std::vector<const EventState*> events;
    int possible = 0; ///< how many of them may lie before or after the two days, as far as sources say
};
EventsBetween eventsBetween(const Comparison& comparison);
/// "6 events between A and B, 2 of them possibly"; "No event between A and B".
QString eventsBetweenTitle(const EventsBetween& events, Language language);

/// Why two days do not differ.
QString noDifferenceWords(const Comparison& comparison, Language language);

/// What the pointer, or a screen reader, is told of an actor: "joined, March 2025", "member in both",
/// "partner → member", "not compared: undated", "no change".
QString differenceInWords(const Comparison& comparison, const ActorId& actor, Basis basis, Language language);

}
