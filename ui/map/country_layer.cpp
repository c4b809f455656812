#include "ui/map/country_layer.h"

#include "ui/map/painted_countries.h"

#include <QQuickWindow>
#include <QSGRendererInterface>

namespace atlas {

namespace {

constexpr int settleMilliseconds = 90;

}

CountryLayer::CountryLayer(QQuickItem* parent)
    : MapLayer(parent),
      maker([this] { QMetaObject::invokeMethod(this, &QQuickItem::update, Qt::QueuedConnection); })
{
    setClip(true); // a tile reaches beyond the map
    settled.setSingleShot(true);
    settled.setInterval(settleMilliseconds);
    connect(&settled, &QTimer::timeout, this, &QQuickItem::update);
}

void CountryLayer::setHovered(const QString& id)
{
    if (id == pointed.text()) return;
    pointed = ActorId(id);
    update();
    emit accentsChanged();
}

void CountryLayer::setFocusedState(const QString& id)
{
    if (id == reached.text()) return;
    reached = ActorId(id);
    update();
    emit accentsChanged();
}

void CountryLayer::setRadius(double radius)
{
    if (radius == rounding) return;
    rounding = radius;
    update();
    emit radiusChanged();
}

bool CountryLayer::hasShaders() const
{
    return window()->rendererInterface()->graphicsApi() != QSGRendererInterface::Software;
}

void CountryLayer::followView()
{
    if (window() && !hasShaders()) settled.start();
    update();
}

void CountryLayer::followContent()
{
    restyle = true;
    update();
}

std::vector<CountryAccent> CountryLayer::accents() const
{
    const Palette& palette = Palette::of(shownLook());
    std::vector<CountryAccent> all;
    if (!pointed.isEmpty()) {
        QColor veil = palette.ink;
        veil.setAlphaF(0.08f);
        all.push_back({pointed, {veil, Pattern::Solid, {}, 1}, {{palette.ink, 1.5, {}}}});
    }
    const std::vector<Stroke> outline{{palette.selectedHalo, 5, {}}, {palette.selected, 2.4, {}}};
    const ActorId selected(session()->actor());
    if (!reached.isEmpty() && reached != selected) all.push_back({reached, {}, outline});
    if (!selected.isEmpty()) all.push_back({selected, {}, outline});
    return all;
}

QSGNode* CountryLayer::updateNodes(QSGNode* old)
{
    // The finest boundaries know all units of land, whatever the level.
    const std::shared_ptr<const Boundaries> owners = boundarySource()->boundaries();
    auto* countries = static_cast<CountryNode*>(old);
    if (!countries) countries = new CountryNode(owners);
    countries->setBoundaries(owners);
    if (restyle || !old) countries->setStyle(style());
    restyle = false;
    countries->setAccents(accents());
    const bool all = countries->show(view(), maker, *window());
    completeView = all ? std::optional(view()) : std::nullopt;
    return countries;
}

QSGNode* CountryLayer::updatePainted(QSGNode* old)
{
    auto* countries = static_cast<PaintedCountries*>(old);
    if (!countries) countries = new PaintedCountries(*window());
    // The scale that a level of land of this detail is made from.
    const int octave = LandLevel::octaveFor(view().worldSize * window()->effectiveDevicePixelRatio());
    const auto level = LandLevel::load(octave);
    const auto drawn = level ? boundarySource()->boundaries((*level)->scale()) : sharedBoundaries();
    if (restyle || !old) countries->setStyle(style());
    restyle = false;
    countries->setAccents(accents());
    completeView = countries->show(view(), drawn, rounding, settled.isActive()) ? std::optional(view())
                                                                               : std::nullopt;
    return countries;
}

QSGNode* CountryLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    if (!hasMap()) {
        delete old;
        return nullptr;
    }
    return hasShaders() ? updateNodes(old) : updatePainted(old);
}

}
