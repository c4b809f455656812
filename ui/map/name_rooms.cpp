#include "ui/map/name_rooms.h"

#include "ui/map/label_sites.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <ranges>

namespace atlas {

namespace {

// A name may fill nine tenths of its country's width; a quiet one has room to spare.
constexpr double insideFit = 0.9;
constexpr double quietFit = 0.75;
constexpr int lastInside = 3;    // of the kinds of room
constexpr int lastKind = 8;
constexpr double leaderGap = 4;
constexpr double kindCost = 200; // of the next worse kind of room; more than any distance costs
constexpr size_t enough = 48;    // rooms of one kind
constexpr size_t enoughAtLast = 400; // where a name has to go somewhere
constexpr double apart = 3;      // picture units between two of them

/// From the side of a text's box that faces the land, to the land.
QLineF leaderBetween(const QRectF& box, QPointF land)
{
    const QRectF wide = box.adjusted(-leaderGap, 0, leaderGap, 0);
    const double x = std::clamp(land.x(), wide.left(), wide.right());
    if (x != land.x()) return {QPointF(x, box.center().y()), land};
    return {QPointF(x, land.y() > box.bottom() ? box.bottom() : box.top()), land};
}

/// How much nearer a box is to another state of the dossier than, along its leader, to its own; 0: not at
/// all.
double nearerToOthers(const QRectF& box, const QLineF& leader, const ActorId& country,
                      const LabelBoard& board)
{
    const double length = leader.length();
    double own = 0; // the first point of the leader on its country
    while (own < length && !board.isOn(country, leader.pointAt(own / length))) own += 1;
    return own - board.distanceToOthers(box, country, own);
}

}

NameRooms::NameRooms(const NamedLand& toName, const LabelBoard& onBoard, const LabelRules& byRules)
    : named(toName), board(onBoard), rules(byRules)
{
}

const Room* NameRooms::at(size_t index)
{
    while (index >= rooms.size() && kinds <= lastKind) findMore();
    return index < rooms.size() ? &rooms[index] : nullptr;
}

void NameRooms::findMore()
{
    const auto findKind = [this]() -> Rooms {
        const std::vector<QFont> sizes = rules.countrySizes(named.side);
        if (named.name.quiet) return kinds == 0 ? inside(rules.context, quietFit) : Rooms();
        if (kinds > lastInside && !named.mayReachOut()) return {};
        switch (kinds) {
        case 0:
        case 1:
        case 2: return size_t(kinds) < sizes.size() ? inside(sizes[size_t(kinds)], insideFit) : Rooms();
        case 3: return insideOrSpreading();
        case 4: return outside(rules.country, OpenGround::Water, rules.stray);
        case 5: return outside(rules.smallCountry, OpenGround::Water, rules.stray);
        case 6: return over(rules.smallCountry);
        case 7:
            if (rules.beside == OpenGround::Water && !named.name.sole) return {};
            return outside(rules.smallCountry, OpenGround::PlainLand, rules.stray);
        default:
            if (std::isinf(rules.stray)) return {};
            return outside(rules.smallCountry, rules.beside, std::numeric_limits<double>::infinity());
        }
    };
    Rooms found = findKind();
    std::ranges::stable_sort(found, {}, &Room::cost);
    const size_t earlier = rooms.size();
    for (Room& room : found) {
        const QPointF centre = room.box.center();
        const bool isNew = std::ranges::none_of(rooms | std::views::drop(earlier), [&](const Room& other) {
            return (other.box.center() - centre).manhattanLength() < apart;
        });
        if (!isNew || (!room.leader && !rules.overOthers && !isOnOwnLand(named, room, board))) continue;
        room.cost += kinds * kindCost;
        rooms.push_back(std::move(room));
        if (rooms.size() - earlier == (kinds == lastKind ? enoughAtLast : enough)) break;
    }
    ++kinds;
}

MeasuredName NameRooms::measured(const QFont& font) const
{
    return measuredName(named.name.text, font, lettersOn(named, board.style().palette(), rules.halo));
}

Room* NameRooms::add(Rooms& found, const MeasuredName& name, QPointF centre, QPointF anchor,
                     double cost) const
{
    const std::optional<LonLat> at = board.plane().toLonLat(anchor);
    if (!at) return nullptr;
    PlacedLabel label = name.at(centre - anchor, *at);
    label.country = named.name.country;
    label.worldSize = board.plane().period();
    found.push_back({std::move(label), name.box.translated(centre), {}, cost, false});
    return &found.back();
}

NameRooms::Rooms NameRooms::inside(const QFont& font, double fit) const
{
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(named.name.text), metrics.capHeight());
    const MeasuredName name = measured(font);
    Rooms found;
    const std::vector<LabelSite> sites = labelSites(*named.land, board.rect(), size, fit, named.preferred);
    for (size_t i = 0; i < sites.size(); ++i)
        add(found, name, sites[i].centre, sites[i].centre, kindCost * double(i) / double(sites.size()));
    return found;
}

/// In small type, wider than the land beneath it: the less it covers of other states of the dossier the
/// better, and never much.
NameRooms::Rooms NameRooms::insideOrSpreading() const
{
    constexpr double mostOnOthers = 0.35;
    Rooms found = inside(rules.smallCountry, rules.smallFit);
    if (!rules.overOthers) return found;
    for (Room& room : found) {
        const double others = board.coverOf(room.box, named.name.country).others;
        room.cost += others > mostOnOthers ? kindCost : others * kindCost;
    }
    std::erase_if(found, [](const Room& room) { return room.cost >= kindCost; });
    return found;
}

NameRooms::Rooms NameRooms::over(const QFont& font) const
{
    constexpr std::array shares{0.0, -0.12, 0.12, -0.25, 0.25, -0.38, 0.38};
    QRectF extent;
    for (const QPolygonF& ring : *named.land) extent |= ring.boundingRect();
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(named.name.text);
    if (extent.width() * rules.overhang < width) return {};
    const MeasuredName name = measured(font);
    Rooms found;
    for (const double right : shares) {
        for (const double down : shares) {
            const QPointF centre = named.preferred + QPointF(right * extent.width(), down * extent.height());
            if (!board.isOn(named.name.country, centre)) continue;
            add(found, name, centre, centre, QLineF(centre, named.preferred).length());
        }
    }
    return found;
}

/// With a short leader, to the west rather than to the east, as Europe's sea lies.
NameRooms::Rooms NameRooms::outside(const QFont& font, OpenGround ground, double stray) const
{
    constexpr std::array turns{155, 180, 205, 130, 100, 230, 75, 255, 50, 280, 25, 310, 0, 335};
    constexpr double turnCost = 1.5;
    constexpr double awayCost = 0.05;
    constexpr double strayCost = 2;
    constexpr double footDistance = 14;
    constexpr int eachWay = 4; // rooms along one direction
    constexpr int between = 3; // steps from one to the next

    const QFontMetricsF metrics(font);
    const double capHeight = metrics.capHeight();
    const double halfWidth = metrics.horizontalAdvance(named.name.text) / 2;
    const double step = capHeight * 0.5;
    const double nearest = step * 5;
    const double farthest = step * 28;
    const MeasuredName name =
        measuredName(named.name.text, font, lettersOn(ground, board.style().palette(), rules.halo));
    Rooms found;
    for (const QPointF end : footholds(named, board.rect(), footDistance)) {
        const double away = QLineF(end, named.preferred).length() * awayCost;
        for (size_t turn = 0; turn < turns.size(); ++turn) {
            const double angle = turns[turn] * std::numbers::pi / 180;
            const QPointF direction(std::cos(angle), -std::sin(angle));
            int here = 0;
            for (double reach = nearest; reach <= farthest && here < eachWay; reach += step) {
                const QPointF centre = end + direction * reach + QPointF(direction.x() * halfWidth, 0);
                const QRectF box = name.box.translated(centre);
                const QLineF leader = leaderBetween(box, end);
                if (!board.rect().contains(box)) break;
                if (!isOnOpenGround(box, leader, capHeight, named.name.country, board, ground)) continue;
                const double nearer =
                    std::isinf(rules.stray) ? 0 : nearerToOthers(box, leader, named.name.country, board);
                if (nearer > stray) continue;
                ++here;
                const double cost = reach + away + double(turn) * turnCost + nearer * strayCost;
                Room* room = add(found, name, centre, end, cost);
                reach += (between - 1) * step;
                if (!room) continue;
                room->leader = leader;
                room->label.leader = leader.translated(-end);
                room->label.ground = ground;
            }
        }
    }
    return found;
}

}
