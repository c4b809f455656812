#include "ui/map/map_overlay.h"

#include "ui/picture/moved.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double markReach = 12; // of a click on a place: half the least size of a target

}

MapOverlay::MapOverlay(const OverlayRequest& request)
    : palette(&Palette::of(request.look)), rules(LabelRules::forWindow(request.fontScale))
{
    const MapStyle style =
        request.comparison
            ? differenceStyle(*request.comparison, request.look, request.isDifferenceHidden)
            : MapStyle(request.history.dossier(), request.moment, request.look, request.isHidden);
    if (const EventState* event = request.history.event(request.selectedEvent))
        links = mapLinks(*event, request.history.dossier(), request.history.lens(), request.boundaries);

    main.view = request.view;
    planFrame(main, request, style, links);
    addParts(main);
    if (request.inset.rect.isEmpty()) return;
    inset.view = request.inset.view;
    inset.rect = request.inset.rect;
    inset.corner = inset.rect.topLeft();
    planFrame(inset, request, style, links);
    addParts(inset);
}

bool MapOverlay::isCovered(const OverlayFrame& frame, const QRectF& box) const
{
    return &frame == &main ? inset.rect.intersects(box) : !inset.rect.contains(box);
}

void MapOverlay::addParts(const OverlayFrame& frame)
{
    const bool inInset = &frame == &inset;
    const auto add = [&](LonLat anchor, const QRectF& box, std::vector<Shape> shapes, const ActorId& state) {
        const QPointF place = frame.toPicture(anchor, frame.view);
        drawn.push_back({anchor, place, box, std::move(shapes), state, inInset});
    };
    for (const OverlayFrame::Mark& mark : frame.marks)
        add(mark.position, squareAround({}, mark.radius), mark.shapes, mark.state);
    const bool numbered = hasSeveralEvents(frame.places);
    for (const MapPlace& place : frame.places) {
        std::vector<Shape> shapes = placeShapes(place, *palette, rules.number);
        const auto number = placeNumber(place, *palette, rules.number);
        if (numbered && number) shapes.emplace_back(*number);
        add(place.position, squareAround({}, placeRadius(place, palette->look)), std::move(shapes), {});
    }
    for (const PlacedLabel& label : frame.labels)
        add(label.anchor, label.box, labelShapes(label, *palette, rules.leader), label.country);
}

std::vector<OverlayPart> MapOverlay::ringsAround(const ActorId& focused) const
{
    std::vector<OverlayPart> rings;
    if (focused.isEmpty()) return rings;
    for (const OverlayPart& part : drawn) {
        if (part.state != focused) continue;
        QPainterPath ring;
        ring.addRoundedRect(part.box.adjusted(-4, -3, 4, 3), 4, 4);
        std::vector<Shape> shapes{AreaShape{ring, {}, {palette->bg, 5, {}}},
                                  AreaShape{ring, {}, {palette->accent, 2, {}}}};
        rings.push_back({part.anchor, part.place, part.box, std::move(shapes), focused, part.inInset});
    }
    return rings;
}

QPointF MapOverlay::shiftOf(const OverlayPart& part, const MapView& view) const
{
    if (part.inInset) return {};
    return view.toView(part.anchor) - main.view.toView(part.anchor);
}

bool MapOverlay::isCovered(const OverlayPart& part, QPointF shift) const
{
    return isCovered(part.inInset ? inset : main, part.box.translated(part.place + shift));
}

Picture MapOverlay::picture(const MapView& view, const ActorId& focused) const
{
    Picture picture;
    picture.size = view.size;
    if (!palette) return picture;
    picture.shapes = linkShapes(linkWays(view));
    const auto draw = [&](const OverlayPart& part) {
        const QPointF shift = shiftOf(part, view);
        if (isCovered(part, shift)) return;
        for (const Shape& shape : part.shapes) picture.shapes.push_back(moved(shape, part.place + shift));
    };
    std::ranges::for_each(ringsAround(focused), draw);
    std::ranges::for_each(drawn, draw);
    return picture;
}

/// Where a link begins: on the map, else in the inset; nothing where its state is in neither.
std::optional<QPointF> MapOverlay::linkEnd(const MapLink& link, const MapView& view) const
{
    const QPointF onMap = main.toPicture(main.linkEnds.value(link.state, link.from), view);
    if (QRectF({}, view.size).contains(onMap) && !inset.rect.contains(onMap)) return onMap;
    const auto spot = inset.linkEnds.constFind(link.state);
    if (spot == inset.linkEnds.cend()) return std::nullopt;
    return inset.toPicture(*spot, inset.view);
}

std::vector<MapOverlay::LinkWay> MapOverlay::linkWays(const MapView& view) const
{
    std::vector<LinkWay> ways;
    for (const MapLink& link : links)
        if (const std::optional<QPointF> from = linkEnd(link, view))
            ways.push_back({&link, *from, main.toPicture(link.to, view)});
    return ways;
}

std::vector<Shape> MapOverlay::linkShapes(std::span<const LinkWay> ways) const
{
    const auto place = std::ranges::find(main.places, true, &MapPlace::selected);
    const double gap = place == main.places.end() ? 0 : placeRadius(*place, palette->look);
    std::vector<Shape> shapes;
    for (const auto& [link, from, to] : ways)
        std::ranges::move(atlas::linkShapes(*link, from, to, gap, *palette), std::back_inserter(shapes));
    return shapes;
}

EventId MapOverlay::eventAt(QPointF point, const MapView& view) const
{
    EventId nearest;
    double least = markReach;
    const auto consider = [&](QPointF at, const EventId& event) {
        const double away = QLineF(at, point).length();
        if (away > least) return;
        least = away;
        nearest = event;
    };
    for (const OverlayFrame* frame : {&main, &inset}) {
        const MapView& shown = frame == &main ? view : inset.view;
        for (const MapPlace& place : frame->places) {
            const QPointF at = frame->toPicture(place.position, shown);
            if (isCovered(*frame, squareAround(at, 1))) continue;
            consider(at, place.event().event);
            const std::vector<QPointF> fan = fanOf(place, palette->look);
            for (size_t i = 0; i < fan.size(); ++i) consider(at + fan[i], place.events[i].event);
        }
    }
    return nearest;
}

ActorId MapOverlay::nameAt(QPointF point, const MapView& view) const
{
    for (const OverlayPart& part : drawn) {
        const QPointF shift = shiftOf(part, view);
        const QRectF box = part.box.translated(part.place + shift);
        if (!part.state.isEmpty() && box.contains(point) && !isCovered(part, shift)) return part.state;
    }
    return {};
}

}
