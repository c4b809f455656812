#include "ui/map/map_labels.h"

#include "ui/map/label_sites.h"
#include "ui/picture/text_extent.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {

// A name may fill nine tenths of its country's width; in smaller type it may reach over the borders a little.
// Where no water is near, it may be wider than all of its country by this factor.
constexpr double insideFit = 0.9;
constexpr double smallFit = 1.3;
constexpr double overhang = 1.3;
constexpr double leaderGap = 4;
constexpr double leaderEnd = 1.8;

/// A pattern needs more distance from the letters.
double haloOf(const Fill& fill, double least)
{
    return fill.pattern == Pattern::Solid ? least : least * 1.5;
}

/// The letters' own box: labels may come closer than their line heights.
QRectF tightBox(const TextShape& text)
{
    const QFontMetricsF metrics(text.font);
    const QRectF line = textExtent(text);
    const double above = metrics.capHeight() + text.haloWidth;
    const double below = metrics.descent() * 0.5 + text.haloWidth;
    return {line.left(), text.baseline.y() - above, line.width(), above + below};
}

/// A name around the origin and the room it takes: measured once, then tried in many places.
struct MeasuredName {
    TextShape text;
    QRectF box;

    PlacedLabel at(QPointF centre, const ActorId& country, LonLat anchor) const
    {
        TextShape moved = text;
        moved.baseline += centre;
        return {country, moved, box.translated(centre), {}, anchor};
    }
};

MeasuredName measured(const QString& name, const QFont& font, const QColor& colour, const QColor& halo,
                      double haloWidth)
{
    const double baseline = QFontMetricsF(font).capHeight() / 2;
    const TextShape text{name, {0, baseline}, Anchor::Centre, font, colour, halo, haloWidth};
    return {text, tightBox(text)};
}

struct Candidate {
    CountryName name;
    const CountryStyle* style;
    Outline land;
    QPointF preferred;
    double area;
};

double areaOf(const Outline& land)
{
    double sum = 0;
    for (const QPolygonF& ring : land) {
        double twice = 0;
        for (qsizetype i = 0; i < ring.size(); ++i) {
            const QPointF a = ring[i];
            const QPointF b = ring[(i + 1) % ring.size()];
            twice += a.x() * b.y() - b.x() * a.y();
        }
        sum += std::abs(twice) / 2;
    }
    return sum;
}

std::vector<Candidate> candidatesFor(std::vector<CountryName> names, const LabelBoard& board)
{
    const LonLatBox shown = boundsShown(board.plane(), board.rect());
    std::vector<Candidate> candidates;
    for (CountryName& name : names) {
        const Country* country = board.boundaries().country(name.country);
        if (!country || !mayShow(country->box, shown)) continue;
        Candidate candidate{std::move(name), &board.style().of(country->id),
                            landOutline(*country, board.plane(), board.rect(), shown), {}, 0};
        const std::optional<QPointF> own = board.plane().toPicture(country->labelPoint);
        const std::optional<QPointF> preferred =
            own && board.rect().contains(*own) ? own : middleOfLand(candidate.land, board.rect());
        if (!preferred) continue;
        candidate.preferred = *preferred;
        candidate.area = areaOf(candidate.land);
        candidates.push_back(std::move(candidate));
    }
    std::ranges::stable_sort(candidates, [](const Candidate& a, const Candidate& b) {
        if (a.name.importance != b.name.importance) return a.name.importance > b.name.importance;
        return a.area > b.area;
    });
    return candidates;
}

MeasuredName onLand(const Candidate& candidate, const QFont& font, double halo)
{
    const CountryStyle& style = *candidate.style;
    return measured(candidate.name.text, font, style.label, style.fill.colour, haloOf(style.fill, halo));
}

std::optional<PlacedLabel> at(QPointF centre, const Candidate& candidate, const MeasuredName& name,
                              const LabelBoard& board)
{
    if (!board.isFree(name.box.translated(centre))) return std::nullopt;
    const std::optional<LonLat> anchor = board.plane().toLonLat(centre);
    if (!anchor) return std::nullopt;
    return name.at(centre, candidate.name.country, *anchor);
}

std::optional<PlacedLabel> inside(const Candidate& candidate, const QFont& font, double fit, double halo,
                                  const LabelBoard& board)
{
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(candidate.name.text), metrics.capHeight());
    const MeasuredName name = onLand(candidate, font, halo);
    for (const LabelSite& site : labelSites(candidate.land, board.rect(), size, fit, candidate.preferred))
        if (auto label = at(site.centre, candidate, name, board)) return label;
    return std::nullopt;
}

/// Over the middle of a country that is a little too small for its name, whatever lies beside it.
std::optional<PlacedLabel> over(const Candidate& candidate, const QFont& font, double halo,
                                const LabelBoard& board)
{
    QRectF extent;
    for (const QPolygonF& ring : candidate.land) extent |= ring.boundingRect();
    const double width = QFontMetricsF(font).horizontalAdvance(candidate.name.text);
    if (extent.width() * overhang < width) return std::nullopt;
    return at(candidate.preferred, candidate, onLand(candidate, font, halo), board);
}

/// From the side of a text's box that faces the land, to the land.
QLineF leaderBetween(const QRectF& box, QPointF land)
{
    const QRectF wide = box.adjusted(-leaderGap, 0, leaderGap, 0);
    const double x = std::clamp(land.x(), wide.left(), wide.right());
    if (x != land.x()) return {QPointF(x, box.center().y()), land};
    return {QPointF(x, land.y() > box.bottom() ? box.bottom() : box.top()), land};
}

/// Points of the land that a line may end at, well apart, those near the label point first.
std::vector<QPointF> spotsOn(const Candidate& candidate, const QRectF& visible, double apart)
{
    constexpr size_t enough = 24;
    constexpr QSizeF foot(5, 5);
    std::vector<QPointF> ends;
    for (const LabelSite& site : labelSites(candidate.land, visible, foot, 1, candidate.preferred)) {
        const bool isNew = std::ranges::none_of(
            ends, [&](QPointF end) { return QLineF(end, site.centre).length() < apart; });
        if (isNew) ends.push_back(site.centre);
        if (ends.size() == enough) break;
    }
    return ends;
}

/// On water around the land: with a short leader that crosses no other country, to the west rather than to
/// the east, as Europe's sea lies.
std::optional<PlacedLabel> outside(const Candidate& candidate, const QFont& font, double halo,
                                   const LabelBoard& board)
{
    constexpr std::array turns{155, 180, 205, 130, 100, 230, 75, 255, 50, 280, 25, 310, 0, 335};
    constexpr double turnCost = 1.5;
    constexpr double awayCost = 0.05;

    const Palette& palette = board.style().palette();
    const QFontMetricsF metrics(font);
    const double halfWidth = metrics.horizontalAdvance(candidate.name.text) / 2;
    const double step = metrics.capHeight() * 0.5;
    const double nearest = step * 5;
    const double farthest = step * 22;
    const double touch = metrics.capHeight() * 0.6; // the ends of a text may touch a coast
    const MeasuredName name = measured(candidate.name.text, font, palette.ink, palette.water, halo);
    std::optional<PlacedLabel> best;
    double least = 0;
    for (const QPointF end : spotsOn(candidate, board.rect(), 14)) {
        const double away = QLineF(end, candidate.preferred).length() * awayCost;
        for (size_t turn = 0; turn < turns.size(); ++turn) {
            const double angle = turns[turn] * std::numbers::pi / 180;
            const QPointF direction(std::cos(angle), -std::sin(angle));
            for (double reach = nearest; reach <= farthest; reach += step) {
                const double cost = reach + away + double(turn) * turnCost;
                if (best && cost >= least) break;
                const QPointF centre = end + direction * reach + QPointF(direction.x() * halfWidth, 0);
                const QRectF box = name.box.translated(centre);
                if (!board.isFree(box) || !board.isWater(box.adjusted(touch, 2, -touch, -2))) continue;
                const QLineF leader = leaderBetween(box, end);
                const std::optional<LonLat> anchor = board.plane().toLonLat(end);
                if (!anchor || !board.isFree(leader)) continue;
                if (board.crossesOthers(leader, candidate.name.country)) continue;
                best = name.at(centre, candidate.name.country, *anchor);
                best->leader = leader;
                least = cost;
                break;
            }
        }
    }
    return best;
}

}

LabelFonts LabelFonts::forWindow(double fontScale)
{
    return {atlasFont(12 * fontScale, QFont::DemiBold), atlasFont(10.5 * fontScale, QFont::DemiBold),
            atlasFont(11 * fontScale, QFont::Normal, Face::Text, true), 0.9, 2};
}

LabelFonts LabelFonts::forPage()
{
    return {atlasFont(8.8, QFont::DemiBold), atlasFont(8, QFont::DemiBold),
            atlasFont(8, QFont::Normal, Face::Text, true), 0.5, 1.3};
}

std::vector<PlacedLabel> placeCountryNames(std::vector<CountryName> names, LabelBoard& board,
                                           const LabelFonts& fonts)
{
    std::vector<PlacedLabel> placed;
    for (const Candidate& candidate : candidatesFor(std::move(names), board)) {
        std::optional<PlacedLabel> label = inside(candidate, fonts.country, insideFit, fonts.halo, board);
        if (!label) label = inside(candidate, fonts.smallCountry, smallFit, fonts.halo, board);
        if (!label) label = outside(candidate, fonts.country, fonts.halo, board);
        if (!label) label = outside(candidate, fonts.smallCountry, fonts.halo, board);
        if (!label) label = over(candidate, fonts.smallCountry, fonts.halo, board);
        if (!label) continue;
        board.take(label->box);
        if (label->leader) board.take(QRectF(label->leader->p2() - QPointF(3, 3), QSizeF(6, 6)));
        placed.push_back(std::move(*label));
    }
    return placed;
}

std::optional<PlacedLabel> placeNameBeside(const QString& name, LonLat position, double radius, bool strong,
                                           LabelBoard& board, const LabelFonts& fonts)
{
    const std::optional<QPointF> mark = board.plane().toPicture(position);
    if (!mark) return std::nullopt;
    const QFont& font = strong ? fonts.country : fonts.place;
    const QFontMetricsF metrics(font);
    const double gap = radius + 4;
    const double below = metrics.capHeight() / 2;

    constexpr double surfaceCost = 1.2; // each further surface is a little worse than the next side
    struct Option {
        QPointF baseline;
        Anchor anchor;
        double cost;
    };
    const std::array options{Option{{gap, below}, Anchor::Left, 0}, Option{{-gap, below}, Anchor::Right, 1},
                             Option{{0, gap + metrics.capHeight()}, Anchor::Centre, 2},
                             Option{{0, -gap}, Anchor::Centre, 2.5}};
    std::optional<PlacedLabel> best;
    double least = 0;
    for (const Option& option : options) {
        const Palette& palette = board.style().palette();
        TextShape text{name, *mark + option.baseline, option.anchor, font,
                       palette.ink, palette.water, fonts.halo};
        const QRectF box = tightBox(text);
        if (!board.isFree(box)) continue;
        const LabelBoard::Ground ground = board.groundUnder(box);
        const double cost = option.cost + ground.surfaces * surfaceCost;
        if (best && cost >= least) continue;
        least = cost;
        if (ground.middle) {
            text.colour = ground.middle->label;
            text.halo = ground.middle->fill.colour;
        }
        best = PlacedLabel{{}, text, box, {}, position};
    }
    if (best) board.take(best->box);
    return best;
}

std::optional<LonLat> freeSpot(const ActorId& country, double radius, LabelBoard& board)
{
    for (const Candidate& candidate : candidatesFor({{country, {}, 0}}, board)) {
        for (const QPointF spot : spotsOn(candidate, board.rect(), radius)) {
            const QRectF box(spot - QPointF(radius, radius), spot + QPointF(radius, radius));
            if (!board.isFree(box)) continue;
            board.take(box);
            return board.plane().toLonLat(spot);
        }
    }
    return std::nullopt;
}

std::vector<Shape> leaderShapes(const PlacedLabel& label, QPointF shift, const Palette& palette, double width)
{
    if (!label.leader) return {};
    const QLineF line = label.leader->translated(shift);
    const Stroke stroke{palette.ink2, width, {}};
    return {LineShape{QPolygonF({line.p1(), line.p2()}), stroke},
            DotShape{line.p2(), leaderEnd, {palette.bg, Pattern::Solid, {}, 1}, stroke}};
}

TextShape textShape(const PlacedLabel& label, QPointF shift)
{
    TextShape text = label.text;
    text.baseline += shift;
    return text;
}

}
