#pragma once

#include "model/items/citations.h"
#include "model/evidence/evidence.h"

namespace atlas {

/// The shown one of the reports on each participant's part, in the order in which the dossier names them, of an
/// event's evidence.
std::vector<const Report*> reportedParts(const std::vector<Evidence>& evidence, const Event& event,
                                         const History& history);

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
/// "15 countries", of each thing that is counted the shown number; empty where no source counts.
CitedText countWords(const std::vector<Evidence>& evidence, CitationNumbers& numbers, Language language);

/// Who took part in an event, as a card lists it.
struct ParticipantLines {
    QList<CitedText> whole;
    QList<CitedText> brief; ///< the same with long lists of names cut short; empty where none is long
};

/// One line for each way of taking part and source that is believed of it, all members as such, then what sources
/// count or that they say nothing. Everyone is told once, by the shown one of the claims in the event's evidence.
ParticipantLines participantLines(const EventState& state, const std::vector<Evidence>& evidence,
                                  const History& history, CitationNumbers& numbers, Language language);

}
