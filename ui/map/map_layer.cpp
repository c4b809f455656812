#include "ui/map/map_layer.h"

namespace atlas {

MapLayer::MapLayer(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void MapLayer::setSession(Session* session)
{
    if (session == lookedAt) return;
    if (lookedAt) disconnect(lookedAt, nullptr, this, nullptr);
    lookedAt = session;
    if (session) {
        connect(session, &Session::hiddenChanged, this, &MapLayer::followContent);
        connect(session, &Session::languageChanged, this, &MapLayer::followContent);
        connect(session, &Session::selectionChanged, this, &MapLayer::followSelection);
    }
    followContent();
    emit inputsChanged();
}

void MapLayer::setPresent(Present* present)
{
    if (present == now) return;
    if (now) disconnect(now, nullptr, this, nullptr);
    now = present;
    if (present) connect(present, &Present::changed, this, &MapLayer::followContent);
    followContent();
    emit inputsChanged();
}

void MapLayer::setBoundarySource(BoundarySource* boundaries)
{
    if (boundaries == source) return;
    if (source) disconnect(source, nullptr, this, nullptr);
    source = boundaries;
    if (source) connect(source, &BoundarySource::changed, this, &MapLayer::followBoundaries);
    followBoundaries();
    emit inputsChanged();
}

void MapLayer::followBoundaries()
{
    constexpr int shownScale = 50;
    land = source ? source->boundaries(shownScale) : nullptr;
    exactLand = source ? source->boundaries() : nullptr;
    followContent();
}

void MapLayer::setCamera(MapCamera* camera)
{
    if (camera == eye) return;
    if (eye) disconnect(eye, nullptr, this, nullptr);
    eye = camera;
    if (camera) {
        connect(camera, &MapCamera::viewChanged, this, &MapLayer::followView);
        connect(camera, &MapCamera::panelsChanged, this, &MapLayer::followContent);
    }
    followContent();
    emit inputsChanged();
}

void MapLayer::setDark(bool dark)
{
    const Look next = dark ? Look::Dark : Look::Light;
    if (next == look) return;
    look = next;
    followContent();
    emit inputsChanged();
}

bool MapLayer::hasMap() const
{
    return lookedAt && now && eye && land && exactLand && !eye->view().size.isEmpty();
}

bool MapLayer::isReady() const
{
    return hasMap() && now->history();
}

IsHidden MapLayer::isHidden() const
{
    return [session = lookedAt](const StatusId& status, bool possible) {
        return session && session->isHidden(status, possible);
    };
}

MapStyle MapLayer::style() const
{
    if (!now->history()) return MapStyle({}, {}, look);
    return MapStyle(now->history()->dossier(), now->moment(), look, isHidden());
}

}
