#pragma once

#include "model/items/boundary_source.h"
#include "model/items/present.h"
#include "ui/map/map_neighbours.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// The dossier's states on the map for those who do not point: the next one in a direction or by a letter.
class MapStates : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session MEMBER session REQUIRED)
    Q_PROPERTY(atlas::Present* present MEMBER present REQUIRED)
    Q_PROPERTY(atlas::BoundarySource* boundaries MEMBER boundaries REQUIRED)

public:
    using QObject::QObject;

    /// The state of the dossier next to another in the direction of an arrow key (Qt::Key); `from` itself
    /// where there is none, the dossier's first where `from` is not on the map.
    Q_INVOKABLE QString towards(const QString& from, int arrowKey) const;
    /// The next one whose name begins with a letter; `from` itself where there is none.
    Q_INVOKABLE QString named(const QString& from, const QString& letter) const;
    Q_INVOKABLE QString first() const;

private:
    std::vector<Station> stations() const;

    QPointer<Session> session;
    QPointer<Present> present;
    QPointer<BoundarySource> boundaries;
};

}
