#include "ui/map/map_layer.h"

#include "model/history/undated.h"

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

void MapLayer::setCompared(Compared* compared)
{
    if (compared == beside) return;
    if (beside) disconnect(beside, nullptr, this, nullptr);
    beside = compared;
    if (compared) connect(compared, &Compared::changed, this, &MapLayer::followContent);
    followContent();
    emit inputsChanged();
}

void MapLayer::setSubject(Subject subject)
{
    if (subject == meant) return;
    meant = subject;
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

IsDifferenceHidden MapLayer::isDifferenceHidden() const
{
    return [session = lookedAt](Difference difference) {
        return session && session->isHidden(differenceKey(difference));
    };
}

const Comparison* MapLayer::comparison() const
{
    return beside && beside->comparison() ? &*beside->comparison() : nullptr;
}

MapStyle MapLayer::style() const
{
    if (!now->history()) return MapStyle({}, {}, look);
    const Dossier& dossier = now->history()->dossier();
    const Comparison* compared = comparison();
    if (!compared) return MapStyle(dossier, now->moment(), look, isHidden());
    if (meant == Differences) return differenceStyle(*compared, look, isDifferenceHidden());
    Moment side = meant == Before ? compared->before : compared->after;
    // Between two days undated positions are not compared.
    if (!beside->isOfLenses()) std::erase_if(side.actors, isUndated);
    // The key has no switches for what a side shows.
    return MapStyle(dossier, side, look);
}

}
