#include "ui/cards/pattern_swatch.h"

namespace atlas {

Picture swatch(QSizeF size, Fill fill, const Stroke& edge)
{
    const double inset = edge.width / 2;
    QPainterPath path;
    path.addRoundedRect(QRectF(QPointF(), size).adjusted(inset, inset, -inset, -inset), WindowTheme::swatchRadius(),
                        WindowTheme::swatchRadius());
    fill.patternScale *= 0.8; // so that a sample of this size shows its pattern repeat
    Picture drawn{size, {}};
    drawn.shapes.emplace_back(AreaShape{path, fill, edge});
    return drawn;
}

PatternSwatch::PatternSwatch(QQuickItem* parent) : DossierPaintedItem(parent)
{
    connect(this, &PatternSwatch::changed, this, [this] { update(); });
}

Picture PatternSwatch::picture(const Dossier& dossier) const
{
    const Status* shown = dossier.status(StatusId(status));
    if (!shown) return {size(), {}};
    return swatch(size(), statusFill(*shown, possible, look()), statusEdge(*shown, possible, look()));
}

}
