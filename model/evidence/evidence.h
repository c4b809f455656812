#pragma once

#include "model/history/history.h"

#include <variant>
#include <vector>

namespace atlas {

/// What sources can say different things about.
enum class Attribute {
    Founding,      ///< of the coalition: its date
    Size,          ///< of the coalition: its number of members
    Status,        ///< of an actor
    When,          ///< of an event, as the following
    Place,
    Occurrence,
    Participation, ///< of one actor in an event: whether and how it took part
    Count          ///< of those who took part in an event, of one kind
};

/// The claim that gives a value: which alternative it is follows from the attribute.
using ReportedClaim = std::variant<const StatusClaim*, const Claim<Edtf>*, const Claim<Place>*,
                                   const Claim<Occurrence>*, const Claim<Participation>*, const Claim<Count>*>;

/// One value of an attribute, and everyone in the lens who gives just that.
struct Report {
    ReportedClaim claim;                    ///< the preferred one of those that give it
    std::vector<const Citation*> citations; ///< of all of them, best first
    /// Whether it can be right beside the shown one: it is as, more or less precise, or was said of what was
    /// yet to come.
    bool agrees = true;
    bool contradicted = false; ///< it cannot be right beside another, be that the shown one or not
};

/// What the sources of a lens say about one attribute.
struct Evidence {
    Attribute attribute = Attribute::When;
    const Event* event = nullptr;     ///< null but for an event's attributes
    const Actor* actor = nullptr;     ///< whose status or participation it is
    LocalText what = {};              ///< of a number: what is counted
    std::vector<Report> reports = {}; ///< never empty: the shown one, then the others by ClaimOrder
    bool contested = false;           ///< two of them cannot both be right: both are `contradicted`

    const Report& shown() const { return reports.front(); }
    /// Whether anything else is reported than what is shown.
    bool hasOthers() const { return reports.size() > 1; }
};

/// Everything claimed of an event through the history's lens; an attribute of which nobody speaks is left out.
/// Of one that is held because a source speaks of it as past, the occurrence has what others announced.
std::vector<Evidence> evidenceOf(const EventState& event, const History& history);

/// The shown one of a lens's claims on each participant's part in an event, in the order in which the dossier
/// names them: whoever draws or lists participants tells each of them once.
std::vector<const Claim<Participation>*> shownParts(const Event& event, const Dossier& dossier, const Lens& lens);

/// What is claimed of an actor's status on the day that the state is of: the shown claim first.
Evidence evidenceOf(const ActorState& state);

/// The coalition's founding and size; what nobody speaks of is left out.
std::vector<Evidence> evidenceOfCoalition(const History& history);

/// All that the lens's sources contradict each other on: of the coalition, of events by time, then of actors'
/// statuses in the dossier's order. Each contradiction comes once, however many days it lasts: of an actor's
/// days, those that say no more than another.
std::vector<Evidence> conflicts(const History& history);

}
