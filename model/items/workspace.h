#pragma once

#include "model/items/actor_card.h"
#include "model/items/actor_model.h"
#include "model/items/boundary_choices.h"
#include "model/items/boundary_source.h"
#include "model/items/calendar.h"
#include "model/items/compared.h"
#include "model/items/comparison/comparison_card.h"
#include "model/items/comparison/difference_model.h"
#include "model/items/document.h"
#include "model/items/editing/editor.h"
#include "model/items/editing/file_keeper.h"
#include "model/items/editing/forms.h"
#include "model/items/event_card.h"
#include "model/items/event_model.h"
#include "model/items/evidence/conflict_model.h"
#include "model/items/evidence/lens_change.h"
#include "model/items/evidence/lens_choices.h"
#include "model/items/evidence/source_card.h"
#include "model/items/evidence/source_list.h"
#include "model/items/evidence/source_ticks.h"
#include "model/items/evidence/unknown_selection.h"
#include "model/items/legend_model.h"
#include "model/items/listed_events.h"
#include "model/items/organisation_model.h"
#include "model/items/overview.h"
#include "model/items/present.h"
#include "model/items/problem_model.h"
#include "model/items/search/search_model.h"
#include "model/items/session.h"

#include <QObject>

namespace atlas {

/// Everything a window shows and everything that changes it, made in the order of the data's flow.
class Workspace : public QObject
{
    Q_OBJECT
    Q_PROPERTY(atlas::Session* session READ session CONSTANT)
    Q_PROPERTY(atlas::Calendar* calendar READ calendar CONSTANT)
    Q_PROPERTY(atlas::Document* document READ document CONSTANT)
    Q_PROPERTY(atlas::Editor* editor READ editor CONSTANT)
    Q_PROPERTY(atlas::FileKeeper* keeper READ keeper CONSTANT)
    Q_PROPERTY(atlas::Forms* forms READ forms CONSTANT)
    Q_PROPERTY(atlas::Present* present READ present CONSTANT)
    Q_PROPERTY(atlas::Compared* compared READ compared CONSTANT)
    Q_PROPERTY(atlas::DifferenceModel* differences READ differences CONSTANT)
    Q_PROPERTY(atlas::ComparisonCard* comparisonCard READ comparisonCard CONSTANT)
    Q_PROPERTY(atlas::ListedEvents* listedEvents READ listedEvents CONSTANT)
    Q_PROPERTY(atlas::BoundarySource* boundaries READ boundaries CONSTANT)
    Q_PROPERTY(atlas::BoundaryChoices* boundaryChoices READ boundaryChoices CONSTANT)
    Q_PROPERTY(atlas::LegendModel* legend READ legend CONSTANT)
    Q_PROPERTY(atlas::ActorModel* actors READ actors CONSTANT)
    Q_PROPERTY(atlas::OrganisationModel* organisations READ organisations CONSTANT)
    Q_PROPERTY(atlas::EventModel* events READ events CONSTANT)
    Q_PROPERTY(atlas::ProblemModel* problems READ problems CONSTANT)
    Q_PROPERTY(atlas::LensChoices* lensChoices READ lensChoices CONSTANT)
    Q_PROPERTY(atlas::LensChange* lensChange READ lensChange CONSTANT)
    Q_PROPERTY(atlas::SourceTicks* sourceTicks READ sourceTicks CONSTANT)
    Q_PROPERTY(atlas::UnknownSelection* unknownSelection READ unknownSelection CONSTANT)
    Q_PROPERTY(atlas::SourceModel* sources READ sources CONSTANT)
    Q_PROPERTY(atlas::SourceList* sourceList READ sourceList CONSTANT)
    Q_PROPERTY(atlas::SourceCard* sourceCard READ sourceCard CONSTANT)
    Q_PROPERTY(atlas::ConflictModel* conflicts READ conflicts CONSTANT)
    Q_PROPERTY(atlas::ActorCard* actorCard READ actorCard CONSTANT)
    Q_PROPERTY(atlas::EventCard* eventCard READ eventCard CONSTANT)
    Q_PROPERTY(atlas::SearchModel* search READ search CONSTANT)
    Q_PROPERTY(atlas::Overview* overview READ overview CONSTANT)

public:
    using QObject::QObject;

    Session* session() { return &lookedAt; }
    Calendar* calendar() { return &days; }
    Document* document() { return &opened; }
    Editor* editor() { return &changes; }
    FileKeeper* keeper() { return &files; }
    Forms* forms() { return &pages; }
    Present* present() { return &now; }
    Compared* compared() { return &beside; }
    DifferenceModel* differences() { return &differenceRows; }
    ComparisonCard* comparisonCard() { return &comparisonTold; }
    ListedEvents* listedEvents() { return &listed; }
    BoundarySource* boundaries() { return &borders; }
    BoundaryChoices* boundaryChoices() { return &positions; }
    LegendModel* legend() { return &key; }
    ActorModel* actors() { return &actorRows; }
    OrganisationModel* organisations() { return &organisationRows; }
    EventModel* events() { return &eventRows; }
    ProblemModel* problems() { return &problemRows; }
    LensChoices* lensChoices() { return &lenses; }
    LensChange* lensChange() { return &lensTurn; }
    SourceTicks* sourceTicks() { return &ticks; }
    UnknownSelection* unknownSelection() { return &unknown; }
    SourceModel* sources() { return &sourceRows; }
    SourceList* sourceList() { return &sourcesInOrder; }
    SourceCard* sourceCard() { return &sourceTold; }
    ConflictModel* conflicts() { return &contradictions; }
    ActorCard* actorCard() { return &actorTold; }
    EventCard* eventCard() { return &eventTold; }
    SearchModel* search() { return &results; }
    Overview* overview() { return &overviewTold; }

private:
    Session lookedAt;
    Calendar days;
    Document opened{lookedAt, days};
    Editor changes{lookedAt, opened};
    FileKeeper files{lookedAt, opened, changes};
    Forms pages{lookedAt, opened, days, changes};
    Present now{lookedAt, opened};
    Compared beside{lookedAt, opened};
    DifferenceModel differenceRows{lookedAt, beside};
    ComparisonCard comparisonTold{lookedAt, beside};
    ListedEvents listed{lookedAt, now};
    BoundarySource borders{lookedAt};
    BoundaryChoices positions{lookedAt, borders};
    LegendModel key{lookedAt, now};
    ActorModel actorRows{lookedAt, now, beside};
    OrganisationModel organisationRows{lookedAt, now};
    EventModel eventRows{lookedAt, now};
    ProblemModel problemRows{opened};
    Bearings bearings{now};
    LensChoices lenses{lookedAt, now, days};
    LensChange lensTurn{lookedAt, opened};
    SourceTicks ticks{lookedAt, now};
    UnknownSelection unknown{lookedAt, now};
    SourceModel sourceRows{lookedAt, now, bearings};
    SourceList sourcesInOrder{sourceRows};
    SourceCard sourceTold{lookedAt, now, bearings};
    ConflictModel contradictions{lookedAt, now};
    ActorCard actorTold{lookedAt, now, listed};
    EventCard eventTold{lookedAt, now};
    SearchModel results{lookedAt, now, days};
    Overview overviewTold{lookedAt, now, listed};
};

}
