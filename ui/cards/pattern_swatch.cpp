#include "ui/cards/pattern_swatch.h"

#include "ui/picture/picture.h"

namespace atlas {

PatternSwatch::PatternSwatch(QQuickItem* parent) : DossierPaintedItem(parent)
{
    connect(this, &PatternSwatch::changed, this, [this] { update(); });
}

Picture PatternSwatch::picture(const Dossier& dossier) const
{
    Picture drawn{size(), {}};
    const Status* shown = dossier.status(StatusId(status));
    if (!shown) return drawn;
    const Stroke edge = statusEdge(*shown, possible, look());
    const double inset = edge.width / 2;
    QPainterPath path;
    path.addRoundedRect(QRectF(QPointF(), size()).adjusted(inset, inset, -inset, -inset), WindowTheme::swatchRadius(),
                        WindowTheme::swatchRadius());
    Fill fill = statusFill(*shown, possible, look());
    fill.patternScale *= 0.8; // so that a sample of this size shows its pattern repeat
    drawn.shapes.emplace_back(AreaShape{path, fill, edge});
    return drawn;
}

}
