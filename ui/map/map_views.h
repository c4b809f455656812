#pragma once

#include "model/items/boundary_source.h"
#include "model/items/present.h"
#include "ui/map/map_camera.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// Where the camera can be sent by name: to a preset, to a state.
class MapViews : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session MEMBER session WRITE setSession REQUIRED)
    Q_PROPERTY(atlas::Present* present MEMBER present WRITE setPresent REQUIRED)
    Q_PROPERTY(atlas::BoundarySource* boundaries MEMBER boundaries WRITE setBoundarySource REQUIRED)
    Q_PROPERTY(atlas::MapCamera* camera MEMBER camera REQUIRED)
    /// Of the inset; null where none is shown.
    Q_PROPERTY(atlas::MapCamera* inset MEMBER inset)
    /// Whether what is selected has a place on the map.
    Q_PROPERTY(bool hasSelection READ hasSelection NOTIFY selectionChanged)

public:
    enum Preset { Europe, Members, World, Selection };
    Q_ENUM(Preset)

    using QObject::QObject;

    void setSession(Session* session);
    void setPresent(Present* present);
    void setBoundarySource(BoundarySource* source);
    bool hasSelection() const { return selectionExtent().has_value(); }

    /// A selection without a place leaves the camera where it is; while there are no members, their view is
    /// Europe.
    Q_INVOKABLE void show(atlas::MapViews::Preset preset);
    /// A state, as large as it goes; nothing happens for one that is not on the map.
    Q_INVOKABLE void fit(const QString& state);
    /// The shortest way to where a state can be seen; none where it can, also in the inset.
    Q_INVOKABLE void reveal(const QString& state);
    /// Where a state's middle is drawn, in the view's pixels; the nearest point of the view where it is not.
    Q_INVOKABLE QPointF placeOf(const QString& state) const;

signals:
    void selectionChanged();

private:
    const Country* country(const QString& state) const;
    std::optional<LonLatBox> selectionExtent() const;
    std::optional<LonLatBox> membersExtent() const;

    QPointer<Session> session;
    QPointer<Present> present;
    QPointer<BoundarySource> boundaries;
    QPointer<MapCamera> camera;
    QPointer<MapCamera> inset;
};

}
