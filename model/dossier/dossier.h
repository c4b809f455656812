#pragma once

#include "model/dossier/actor.h"
#include "model/dossier/event.h"
#include "model/dossier/lane_grouping.h"
#include "model/dossier/lens.h"
#include "model/dossier/source.h"
#include "model/dossier/status.h"
#include "model/dossier/theme.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace atlas {

/// The document, as one immutable snapshot: sources, actors, statuses, events, themes, and the claims about
/// them, in the order of the file. An edit makes another snapshot.
struct Dossier {
    LocalText title;
    LocalText subtitle; ///< "From London to Paris"
    LocalText themesTitle; ///< "Four red lines"; "Themes" in the interface's language where it is empty
    LocalText summary;
    QList<Citation> summaryCitations;
    int revision = 1;
    Lens defaultLens;
    std::optional<DayBounds> frame; ///< what the timeline shows at first; derived from the events where absent
    LaneGrouping lanes = LaneGrouping::Group; ///< what the timeline shows at first

    QList<Source> sources;
    QList<Group> groups;
    QList<Status> statuses;
    QList<Actor> actors;
    QList<StatusClaim> statusClaims;
    QList<Event> events;
    QList<Statement> statements;
    QList<Theme> themes;
    QList<Outcome> outcomes;
    QList<Scenario> scenarios;
    QList<Claim<Edtf>> founded;       ///< when the coalition came into being
    QList<Claim<Count>> memberCounts; ///< the coalition's size as sources give it

    QByteArray bytes; ///< the file as it was read: what a briefing carries
    QByteArray hash;  ///< SHA-256 of the file's bytes, lower-case hexadecimal

    /// Where things stand in the lists above, by id; filled by index().
    QHash<SourceId, qsizetype> sourceIndex;
    QHash<GroupId, qsizetype> groupIndex;
    QHash<StatusId, qsizetype> statusIndex;
    QHash<ActorId, qsizetype> actorIndex;
    QHash<EventId, qsizetype> eventIndex;
    QHash<ThemeId, qsizetype> themeIndex;

    void index();
    const Source* source(const SourceId& id) const;
    const Group* group(const GroupId& id) const;
    const Status* status(const StatusId& id) const;
    const Actor* actor(const ActorId& id) const;
    const Event* event(const EventId& id) const;
    /// The status whose number over time is the coalition's size: the one marked so, else the first.
    const Status* countedStatus() const;
};

}
