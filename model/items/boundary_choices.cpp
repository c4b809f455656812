#include "model/items/boundary_choices.h"

#include "model/geo/position_names.h"

namespace atlas {

BoundaryChoices::BoundaryChoices(const Session& lookedAt, BoundarySource& land, QObject* parent)
    : QObject(parent), session(lookedAt), source(land)
{
    connect(&session, &Session::languageChanged, this, &BoundaryChoices::languageChanged);
    connect(&session, &Session::languageChanged, this, &BoundaryChoices::attributionChanged);
    connect(&source, &BoundarySource::changed, this, &BoundaryChoices::attributionChanged);
}

QStringList BoundaryChoices::ids()
{
    return Boundaries::positions();
}

QStringList BoundaryChoices::names() const
{
    QStringList names;
    for (const QString& id : ids()) names.append(boundaryPositionChoice(id, session.language()));
    return names;
}

QString BoundaryChoices::attribution() const
{
    const std::shared_ptr<const Boundaries> land = source.boundaries();
    return land ? boundaryAttribution(land->position(), session.language()) : QString();
}

}
