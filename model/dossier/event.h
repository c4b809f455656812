#pragma once

#include "model/dossier/claim.h"
#include "model/time/edtf.h"

#include <QList>

#include <optional>

namespace atlas {

enum class EventKind { Meeting, Statement, Operation, Decision, Period, Publication };

/// Whether an event took place, as of the date of the source that says so.
enum class Occurrence { Announced, Held, Cancelled };

/// How somebody took part.
enum class Mode { InPerson, Remote, Announced, Absent, NotStated };

enum class Role { Host, Convener, Participant, Speaker, Observer };

/// WGS 84 degrees; longitude −180 to 180, latitude −90 to 90.
struct LonLat {
    double lon = 0;
    double lat = 0;
    friend bool operator==(const LonLat&, const LonLat&) = default;
};

struct Place {
    LocalText name;
    std::optional<LonLat> position;
    ActorId country; ///< the state it lies in; may be empty
    friend bool operator==(const Place&, const Place&) = default;
};

struct Participation {
    ActorId actor;
    Role role = Role::Participant;
    Mode mode = Mode::NotStated;
    LocalText as; ///< "through its national security adviser"
    friend bool operator==(const Participation&, const Participation&) = default;
};

/// A number a source gives: "fifteen countries took part".
struct Count {
    LocalText what; ///< "countries"
    QString value;  ///< as the source writes it: "15", "around 19"
    std::optional<int> number; ///< where it can be compared
    std::optional<Edtf> asOf = {}; ///< when it held; the event's own time where it is not said
    friend bool operator==(const Count&, const Count&) = default;
};

/// Something that happened, or is to happen. Every attribute that a source can contradict is a list of claims;
/// an empty list means that no source says.
struct Event {
    EventId id;
    EventKind kind = EventKind::Meeting;
    LocalText title;
    LocalText shortTitle; ///< for the timeline; the title where it is empty
    GroupId group;        ///< its lane; may be empty
    int importance = 1;   ///< 1 to 5: who keeps a label when there is no room for all
    QList<ThemeId> themes;

    QList<Claim<Edtf>> when; ///< empty: undated
    QList<Claim<Place>> place;
    QList<Claim<Occurrence>> occurrence; ///< empty: held, as far as its sources speak of the past
    QList<Claim<Participation>> participants;
    QList<Claim<Count>> counts;
    QList<Claim<LocalText>> summary;
    QList<Citation> citations; ///< the sources that speak of it at all; empty: unsourced
    LocalText caution;         ///< what the sources leave open or contradict themselves on
    QList<Citation> cautionCitations;

    friend bool operator==(const Event&, const Event&) = default;
};

}
