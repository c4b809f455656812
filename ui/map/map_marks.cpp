#include "ui/map/map_marks.h"

#include "ui/picture/text_extent.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr double pillPadding = 3;

double dotRadius(Look look)
{
    return look == Look::Print ? 3 : 4;
}

double selectedRadius(Look look)
{
    return dotRadius(look) * 4;
}

Fill plain(const QColor& colour)
{
    return {colour, Pattern::Solid, {}, 1};
}

/// As sure as it is: filled, open, or dotted around.
void addMark(std::vector<Shape>& shapes, QPointF at, double radius, PlaceMark mark, const Palette& palette)
{
    const double width = 1.6;
    switch (mark) {
    case PlaceMark::Held: shapes.emplace_back(DotShape{at, radius, plain(palette.ink), {}}); break;
    case PlaceMark::Possible:
        shapes.emplace_back(DotShape{at, radius - 0.6, plain(palette.bg), {palette.ink, width, {1.6, 1.5}}});
        break;
    case PlaceMark::Announced:
        shapes.emplace_back(DotShape{at, radius - 0.6, plain(palette.bg), {palette.ink, width, {}}});
        break;
    }
}

TextShape centred(const QString& text, QPointF at, const QFont& font, const QColor& colour)
{
    return {text, at + QPointF(0, QFontMetricsF(font).capHeight() / 2), Anchor::Centre, font, colour, {}, 0};
}

void addFan(std::vector<Shape>& shapes, const MapPlace& place, const Palette& palette, const QFont& font)
{
    const std::vector<QPointF> fan = fanOf(place, palette.look);
    for (const QPointF at : fan)
        shapes.emplace_back(LineShape{QPolygonF({QPointF(), at}), {palette.ink, 1.2, {}}});
    for (size_t i = 0; i < fan.size(); ++i) {
        const PlacedEvent& event = place.events[i];
        const bool held = event.mark == PlaceMark::Held;
        shapes.emplace_back(DotShape{fan[i], fanRadius + 1, plain(palette.bg), {}});
        addMark(shapes, fan[i], fanRadius, event.mark, palette);
        if (i == place.shown)
            shapes.emplace_back(DotShape{fan[i], fanRadius + 2.5, {}, {palette.accent, 2, {}}});
        shapes.emplace_back(
            centred(QString::number(event.number), fan[i], font, held ? palette.bg : palette.ink));
    }
}

/// "9, 10", "4–12"; of more than a mark has room for, how many there are.
QString numbersOf(const MapPlace& place)
{
    constexpr qsizetype most = 3; // numbers or ranges of them
    std::vector<int> numbers;
    for (const PlacedEvent& event : place.events)
        if (event.number > 0) numbers.push_back(event.number);
    std::ranges::sort(numbers);
    QStringList words;
    for (size_t i = 0; i < numbers.size();) {
        size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
        const bool isRange = last > i + 1;
        words << (isRange ? u"%1–%2"_s.arg(numbers[i]).arg(numbers[last]) : QString::number(numbers[i]));
        i = isRange ? last + 1 : i + 1;
    }
    return words.size() <= most ? words.join(u", "_s) : u"×%1"_s.arg(numbers.size());
}

}

double placeRadius(const MapPlace& place, Look look)
{
    return place.selected ? selectedRadius(look) : dotRadius(look) + 1;
}

std::vector<QPointF> fanOf(const MapPlace& place, Look look)
{
    constexpr double step = 2 * fanRadius + 6; // from one mark to the next
    constexpr double upwards = -std::numbers::pi / 2;
    if (!place.isFannedOut()) return {};
    const double count = double(place.events.size());
    const double around = 2 * std::numbers::pi;
    const double reach = std::max(selectedRadius(look) + fanRadius + 8, count * step / around);
    const double turn = step / reach;
    std::vector<QPointF> fan;
    for (size_t i = 0; i < place.events.size(); ++i) {
        const double angle = upwards + turn * (double(i) - (count - 1) / 2);
        fan.emplace_back(reach * std::cos(angle), reach * std::sin(angle));
    }
    return fan;
}

std::optional<TextShape> placeNumber(const MapPlace& place, const Palette& palette, const QFont& font)
{
    constexpr double raised = 5; // clear of a name on the right
    if (place.selected) return std::nullopt;
    const bool several = place.events.size() > 1;
    const QString text = several ? u"×%1"_s.arg(place.events.size()) : QString::number(place.event().number);
    const double radius = dotRadius(palette.look);
    return TextShape{text, {radius, -radius - raised}, Anchor::Left, font, palette.ink, palette.bg, 1.5};
}

std::vector<Shape> placeShapes(const MapPlace& place, const Palette& palette, const QFont& font)
{
    const double radius = dotRadius(palette.look);
    const PlaceMark mark = place.event().mark;
    std::vector<Shape> shapes;
    if (place.isFannedOut()) addFan(shapes, place, palette, font);
    if (place.selected) {
        const double ring = selectedRadius(palette.look);
        Stroke rim{palette.ink, radius * 0.45, {}};
        if (mark != PlaceMark::Held) rim.dashes = {2.5, 2.5};
        shapes.emplace_back(DotShape{{}, ring, {}, {palette.bg, radius, {}}});
        shapes.emplace_back(DotShape{{}, ring, {}, rim});
        shapes.emplace_back(DotShape{{}, radius * 2, plain(palette.bg), {palette.ink, radius * 0.4, {}}});
    }
    shapes.emplace_back(DotShape{{}, radius + 1, plain(palette.bg), {}});
    addMark(shapes, {}, radius, mark, palette);
    return shapes;
}

double numberedPlaceWidth(const MapPlace& place, const QFont& font)
{
    return std::max(2 * numberedPlaceRadius, textWidth(numbersOf(place), font) + 2 * pillPadding);
}

std::vector<Shape> numberedPlaceShapes(const MapPlace& place, const Palette& palette, const QFont& font)
{
    const PlaceMark mark = place.event().mark;
    const double half = numberedPlaceWidth(place, font) / 2;
    const auto pill = [&](double grown) {
        QPainterPath path;
        const QPointF corner(half + grown, numberedPlaceRadius + grown);
        path.addRoundedRect(QRectF(-corner, corner), corner.y(), corner.y());
        return path;
    };
    AreaShape body{pill(mark == PlaceMark::Held ? 0 : -0.6), plain(palette.bg), {palette.ink, 1.2, {}}};
    if (mark == PlaceMark::Held) body = {pill(0), plain(palette.ink), {}};
    if (mark == PlaceMark::Possible) body.stroke.dashes = {1.6, 1.5};
    const QColor& ink = mark == PlaceMark::Held ? palette.bg : palette.ink;
    return {AreaShape{pill(0.8), plain(palette.bg), {}}, body, centred(numbersOf(place), {}, font, ink)};
}

std::vector<Shape> smallStateShapes(const CountryStyle& style, const Palette& palette, bool selected,
                                    double outer)
{
    const auto diamond = [](double radius) {
        QPainterPath path;
        path.addPolygon(QPolygonF({{0, -radius}, {radius, 0}, {0, radius}, {-radius, 0}}));
        path.closeSubpath();
        return path;
    };
    // The edge, not the fill, makes a status seen; a light one would not show on its own fill.
    const QColor edge = style.edge.colour == palette.memberEdge ? palette.ink : style.edge.colour;
    const Stroke rim = selected ? Stroke{palette.selected, 2.4, {}} : Stroke{edge, 1, {}};
    return {AreaShape{diamond(outer), plain(palette.bg), {}},
            AreaShape{diamond(outer - 1), style.fill, rim}};
}

std::vector<Shape> capitalShapes(const Palette& palette)
{
    const auto square = [](double half) {
        QPainterPath path;
        path.addRect(-half, -half, 2 * half, 2 * half);
        return path;
    };
    return {AreaShape{square(capitalRadius), plain(palette.bg), {}},
            AreaShape{square(capitalRadius - 1), plain(palette.bg), {palette.ink, 1, {}}}};
}

}
