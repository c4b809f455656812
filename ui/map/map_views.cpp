#include "ui/map/map_views.h"

#include "ui/map/map_extents.h"
#include "ui/map/map_presets.h"

namespace atlas {

void MapViews::setSession(Session* looked)
{
    if (session) session->disconnect(this);
    session = looked;
    if (session) connect(session, &Session::selectionChanged, this, &MapViews::selectionChanged);
    emit selectionChanged();
}

void MapViews::setPresent(Present* shown)
{
    if (present) present->disconnect(this);
    present = shown;
    if (present) connect(present, &Present::changed, this, &MapViews::selectionChanged);
    emit selectionChanged();
}

void MapViews::setBoundarySource(BoundarySource* source)
{
    if (boundaries) boundaries->disconnect(this);
    boundaries = source;
    // A state of one position may have no land in another.
    if (boundaries) connect(boundaries, &BoundarySource::changed, this, &MapViews::selectionChanged);
}

std::optional<LonLatBox> MapViews::selectionExtent() const
{
    const std::shared_ptr<const Boundaries> land = boundaries ? boundaries->boundaries() : nullptr;
    const std::shared_ptr<const History> history = present ? present->history() : nullptr;
    if (!session || !land || !history) return std::nullopt;
    if (const Country* country = land->country(ActorId(session->actor()))) return extentOf(*country);
    const EventState* event = history->event(EventId(session->event()));
    return event ? extentOfEvent(*event, *history, *land) : std::nullopt;
}

std::optional<LonLatBox> MapViews::membersExtent() const
{
    const std::shared_ptr<const Boundaries> land = boundaries ? boundaries->boundaries() : nullptr;
    const std::shared_ptr<const History> history = present ? present->history() : nullptr;
    if (!land || !history) return std::nullopt;
    return extentOfMembers(present->moment(), history->dossier(), *land);
}

void MapViews::show(Preset preset)
{
    if (!camera) return;
    switch (preset) {
    case Europe: return camera->flyHome();
    // What is south of the members says more than the Arctic, which Mercator makes so large.
    case Members: return camera->flyTo(membersExtent().value_or(extents::europe), MapCamera::Spare::South);
    case World: return camera->flyTo(extents::world);
    case Selection: break;
    }
    const bool isState = session && session->event().isEmpty();
    const auto spare = isState ? MapCamera::Spare::Around : MapCamera::Spare::South;
    if (const auto extent = selectionExtent()) camera->flyTo(*extent, spare);
}

const Country* MapViews::country(const QString& state) const
{
    const std::shared_ptr<const Boundaries> land = boundaries ? boundaries->boundaries() : nullptr;
    return land ? land->country(ActorId(state)) : nullptr;
}

void MapViews::fit(const QString& state)
{
    if (const Country* found = country(state); found && camera) camera->flyTo(extentOf(*found));
}

void MapViews::reveal(const QString& state)
{
    const Country* found = country(state);
    if (!found || !camera) return;
    const LonLat middle = found->labelPoint;
    if (inset && QRectF({}, inset->view().size).contains(inset->view().toView(middle))) return;
    camera->reveal(middle, found->mainBox);
}

QPointF MapViews::placeOf(const QString& state) const
{
    const Country* found = country(state);
    if (!found || !camera) return {};
    const QPointF at = camera->view().toView(found->labelPoint);
    return {qBound(0.0, at.x(), camera->width()), qBound(0.0, at.y(), camera->height())};
}

}
