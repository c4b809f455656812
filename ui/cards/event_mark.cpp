#include "ui/cards/event_mark.h"

#include "ui/picture/picture.h"

namespace atlas {

EventMark::EventMark(QQuickItem* parent) : DossierPaintedItem(parent)
{
    connect(this, &EventMark::changed, this, [this] { update(); });
}

Picture EventMark::picture(const Dossier& dossier) const
{
    constexpr double radius = 4.5;
    const QColor colour = groupColour(dossier.group(GroupId(group)), look());
    const QColor& muted = Palette::of(look()).ink3;
    const QPointF centre(width() / 2, height() / 2);
    Picture drawn{size(), {}};
    switch (mark) {
    case EventLine::Mark::Day:
        drawn.shapes.emplace_back(DotShape{centre, radius, Fill{colour, Pattern::Solid, {}}, {}});
        break;
    case EventLine::Mark::Announced:
        drawn.shapes.emplace_back(DotShape{centre, radius, {}, Stroke{colour, 2.2, {}}});
        break;
    case EventLine::Mark::Cancelled: {
        const QPointF reach(5.5, -5.5);
        drawn.shapes.emplace_back(DotShape{centre, radius - 1, {}, Stroke{colour, 2, {}}});
        drawn.shapes.emplace_back(LineShape{QPolygonF{centre - reach, centre + reach}, Stroke{colour, 2, {}}});
        break;
    }
    case EventLine::Mark::NotStated:
        drawn.shapes.emplace_back(DotShape{centre, radius, {}, Stroke{muted, 1.3, {1.6, 2.1}}});
        break;
    case EventLine::Mark::Soft: {
        const QRectF bar(0, centre.y() - 4, width(), 8);
        drawn.shapes.emplace_back(BarShape{bar, colour, width() / 3, width() / 3, 0});
        break;
    }
    }
    return drawn;
}

}
