#include "ui/map/country_label.h"

#include "ui/map/label_sites.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

constexpr double keptZoom = 0.5; // within so many zoom levels a name keeps its place relative to the land

double unitsPerKilometre(LonLat point, const MapPlane& plane)
{
    constexpr double step = 0.5; // degrees of latitude
    constexpr double kilometresPerDegree = 111.2;
    const auto here = plane.toPicture(point);
    const auto there = plane.toPicture({point.lon, point.lat > 0 ? point.lat - step : point.lat + step});
    return here && there ? QLineF(*here, *there).length() / (step * kilometresPerDegree) : 0;
}

bool isAmong(const QFont& font, const LabelRules& rules)
{
    return std::ranges::contains(
        std::array{rules.country, rules.smallCountry, rules.largeCountry, rules.vastCountry}, font);
}

/// Whether a label says and looks what it would today, but for its colours.
bool isSameName(const NamedLand& named, const PlacedLabel& label, const LabelRules& rules)
{
    const QFont& font = label.text.font;
    return label.text.text == named.name.text
           && (named.name.quiet ? font == rules.context : isAmong(font, rules));
}

bool crosses(const std::optional<QLineF>& line, const QRectF& box)
{
    return line && crossesBox(*line, box);
}

}

double sideOf(const Country& country, const MapPlane& plane)
{
    return std::sqrt(country.squareKilometres) * unitsPerKilometre(country.labelPoint, plane);
}

std::optional<NamedLand> namedLand(CountryName name, LabelBoard& board)
{
    const Country* country = board.countries().country(name.country);
    if (!country) return std::nullopt;
    const Outline& land = board.outlineOf(country->id);
    if (land.empty()) return std::nullopt;
    const std::optional<QPointF> own = board.plane().toPicture(country->labelPoint);
    const std::optional<QPointF> preferred =
        own && board.rect().contains(*own) ? own : middleOfLand(land, board.rect());
    if (!preferred) return std::nullopt;
    const double side = sideOf(*country, board.plane());
    const double inSight = side > 0 ? areaOfLand(land, board.rect()) / (side * side) : 1;
    return NamedLand{std::move(name), &board.style().of(country->id), &land, *preferred, side, inSight};
}

bool NamedLand::mayReachOut() const
{
    constexpr double least = 0.3;
    return inSight >= least;
}

bool Room::isFree(const LabelBoard& board) const
{
    return board.isFree(box) && (!leader || board.isFree(*leader));
}

bool Room::isClearOf(const Room& other) const
{
    if (box.intersects(other.box) || crosses(leader, other.box) || crosses(other.leader, box)) return false;
    return !leader || !other.leader || leader->intersects(*other.leader) != QLineF::BoundedIntersection;
}

std::optional<Room> roomOf(PlacedLabel label, const LabelBoard& board)
{
    const std::optional<QPointF> anchor = board.plane().toPicture(label.anchor);
    if (!anchor) return std::nullopt;
    Room room;
    room.box = label.box.translated(*anchor);
    if (label.leader) room.leader = label.leader->translated(*anchor);
    room.label = std::move(label);
    return room;
}

std::optional<Room> keptRoom(const NamedLand& named, const PlacedLabel& before, const LabelBoard& board,
                             const LabelRules& rules)
{
    const double worldSize = board.plane().period();
    if (worldSize <= 0 || before.worldSize <= 0 || !isSameName(named, before, rules)) return std::nullopt;
    if (std::abs(std::log2(worldSize / before.worldSize)) > keptZoom) return std::nullopt;

    const Palette& palette = board.style().palette();
    const QFont& font = before.text.font;
    const LetterColours colours = before.leader ? lettersOn(before.ground, palette, rules.halo)
                                                : lettersOn(named, palette, rules.halo);
    PlacedLabel label = measuredName(named.name.text, font, colours).at(before.centre, before.anchor);
    label.country = before.country;
    label.leader = before.leader;
    label.ground = before.ground;
    label.worldSize = before.worldSize;
    std::optional<Room> room = roomOf(std::move(label), board);
    if (!room || !room->isFree(board)) return std::nullopt;
    room->isKept = true;
    const bool stands = room->leader
                            ? named.mayReachOut()
                                  && isOnOpenGround(room->box, *room->leader, QFontMetricsF(font).capHeight(),
                                                    before.country, board, before.ground)
                            : isOnOwnLand(named, *room, board);
    return stands ? room : std::nullopt;
}

bool isOnOwnLand(const NamedLand& named, const Room& room, const LabelBoard& board)
{
    constexpr double mostOnOthers = 0.06;
    constexpr double ample = 2; // a country so many times as wide as its name keeps it away from borders
    constexpr double mostBeside = 0.01;
    constexpr double leastOnOwn = 0.92;
    // A name that has stood here may seem to have moved a little: land is measured in squares.
    const double slack = room.isKept ? 0.06 : 0;
    const double halo = room.label.text.haloWidth;
    const QRectF letters = room.box.adjusted(halo, halo, -halo, -halo);
    if (!board.isOn(named.name.country, letters.center())) return false;
    const LabelBoard::Cover cover = board.coverOf(letters, named.name.country);
    if (named.side < letters.width()) return cover.others <= mostOnOthers + slack;
    if (cover.own < leastOnOwn - slack) return false;
    return named.side < letters.width() * ample
           || board.coverOf(room.box, named.name.country).others <= mostBeside + slack;
}

std::vector<QPointF> footholds(const NamedLand& named, const QRectF& visible, double apart)
{
    constexpr size_t enough = 24;
    constexpr QSizeF foot(5, 5);
    std::vector<QPointF> ends;
    for (const LabelSite& site : labelSites(*named.land, visible, foot, 1, named.preferred)) {
        const bool isNew = std::ranges::none_of(
            ends, [&](QPointF end) { return QLineF(end, site.centre).length() < apart; });
        if (isNew) ends.push_back(site.centre);
        if (ends.size() == enough) break;
    }
    return ends;
}

LetterColours lettersOn(const NamedLand& named, const Palette& palette, double halo)
{
    const CountryStyle& style = *named.style;
    // A pattern needs more distance from the letters.
    const double width = style.fill.pattern == Pattern::Solid ? halo : halo * 1.5;
    return {named.name.quiet ? palette.ink3 : style.label, style.fill.colour, width};
}

LetterColours lettersOn(OpenGround ground, const Palette& palette, double halo)
{
    return {palette.ink, ground == OpenGround::Water ? palette.water : palette.land, halo};
}

bool isOnOpenGround(const QRectF& box, const QLineF& leader, double capHeight, const ActorId& country,
                    const LabelBoard& board, OpenGround ground)
{
    const double touch = capHeight * 0.6; // the ends of a text may touch a coast
    return board.isOpen(box.adjusted(touch, 2, -touch, -2), ground)
           && !board.crossesOthers(leader, country, ground);
}

}
