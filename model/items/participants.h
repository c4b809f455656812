#pragma once

#include "model/items/citations.h"
#include "model/history/history.h"

namespace atlas {

/// What an actor has to do with an event, as the lens's sources say it.
struct Involvement {
    QString words; ///< "host", "expected"; empty where only the presence is known
    QString through; ///< the name of the person who took part for it; empty: the actor itself
    Role role = Role::Participant;
    const Citation* citation = nullptr;
};

/// Nothing where no believed claim names the actor, or someone of it.
std::optional<Involvement> involvementOf(const ActorId& actor, const Event& event, const History& history,
                                         Language language);

/// Whether sources count participants of an event whom they do not name, so that anyone's presence is open.
bool leavesPresenceOpen(const Event& event, const History& history);
/// "15 countries"; empty where no source counts.
CitedText countWords(const Event& event, const History& history, CitationNumbers& numbers, Language language);

/// Who took part in an event: one line for each way of taking part, all members as such, then what sources count
/// or that they say nothing.
QList<CitedText> participantLines(const EventState& state, const History& history, CitationNumbers& numbers,
                                  Language language);

}
