#include "ui/map/country_layer.h"

#include "ui/map/land_shapes.h"
#include "ui/map/rounded_clip.h"
#include "ui/scene/picture_node.h"

#include <QQuickWindow>
#include <QSGRendererInterface>

namespace atlas {

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

Picture CountryLayer::picture() const
{
    const MercatorPlane plane(view());
    const QRectF rect({}, view().size);
    Picture picture{view().size, landShapes(boundaries(), style(), plane, rect)};
    for (const CountryAccent& accent : accents())
        for (const Stroke& stroke : accent.strokes)
            std::ranges::move(outlineShapes(boundaries(), accent.country, plane, rect, stroke),
                              std::back_inserter(picture.shapes));
    return picture;
}

QSGNode* CountryLayer::updateNodes(QSGNode* old)
{
    auto* clip = static_cast<RoundedClip*>(old);
    if (!clip) clip = new RoundedClip;
    clip->setShape(QRectF({}, view().size), rounding);

    auto* countries = static_cast<CountryLevels*>(clip->firstChild());
    const std::shared_ptr<const History> history = present()->history();
    const std::shared_ptr<const Dossier> dossier = history ? history->sharedDossier() : nothing;
    if (countries && !countries->isOf(&boundaries(), dossier.get())) {
        delete countries;
        countries = nullptr;
    }
    if (!countries) {
        countries = new CountryLevels(sharedBoundaries(), dossier);
        clip->appendChildNode(countries);
        restyle = true;
    }
    if (restyle) countries->setStyle(style());
    restyle = false;
    countries->show(view(), window()->effectiveDevicePixelRatio(), accents());
    return clip;
}

QSGNode* CountryLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    if (!hasMap()) {
        delete old;
        return nullptr;
    }
    if (window()->rendererInterface()->graphicsApi() == QSGRendererInterface::Software)
        return updatePictureNode(old, picture(), window());
    return updateNodes(old);
}

}
