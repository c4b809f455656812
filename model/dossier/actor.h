#pragma once

#include "model/dossier/claim.h"
#include "model/dossier/colour.h"
#include "model/time/edtf.h"

#include <QStringList>

#include <optional>

namespace atlas {

enum class ActorKind { State, Organisation, Person };

struct Actor {
    ActorId id;
    ActorKind kind = ActorKind::State;
    LocalText name;      ///< never empty: a state's is filled in from its code where the dossier gives none
    LocalText role;      ///< a person's office: "President of France"
    ActorId affiliation; ///< a person's state or organisation; may be empty
    GroupId group;       ///< the lane; may be empty
    LocalText summary;   ///< a sentence or two
    QList<Citation> citations; ///< what the summary and the role rest on
    QStringList aliases; ///< other spellings, for search

    friend bool operator==(const Actor&, const Actor&) = default;
};

/// That an actor has a status, for a span of time. No span: the source gives no date.
struct StatusClaim {
    ActorId actor;
    StatusId status;
    std::optional<Edtf> span; ///< an interval; its end may be open or unknown
    Citation citation;
    LocalText note; ///< "Dated from the coalition's founding. The source gives no joining date for each state."

    friend bool operator==(const StatusClaim&, const StatusClaim&) = default;
};

/// Words worth reading by or about someone, or about the whole.
struct Statement {
    QList<ActorId> about; ///< empty: about the coalition as a whole
    ActorId speaker; ///< empty where the source itself speaks
    EventId event;   ///< the event it belongs to; may be empty
    Citation citation; ///< always with a quote
    LocalText gloss; ///< what it is about, in the dossier's words

    friend bool operator==(const Statement&, const Statement&) = default;
};

/// A lane of the timeline: actors that act together.
struct Group {
    GroupId id;
    LocalText label;
    Rgb light{0x2A6796}; ///< the colour of its marks in the light window
    Rgb dark{0x6FAFDD};
    Rgb print{0x2A6796};
    enum class Mark { Circle, Square } mark = Mark::Circle;

    friend bool operator==(const Group&, const Group&) = default;
};

}
