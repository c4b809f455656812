#include "ui/map/map_overlay.h"

#include "ui/picture/moved.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double linkEndRadius = 5; // the room that the end of a link needs
constexpr double markReach = 12; // of a click on a place: half the least size of a target

QRectF around(QPointF centre, double radius)
{
    return {centre - QPointF(radius, radius), centre + QPointF(radius, radius)};
}

std::vector<CountryName> namesOf(const OverlayRequest& request)
{
    std::vector<CountryName> names;
    for (const ActorState* state : request.moment.actors) {
        if (state->actor->kind != ActorKind::State) continue;
        const bool possible = state->certainty == Certainty::Possible;
        if (request.isHidden && request.isHidden(state->status->id, possible)) continue;
        const bool selected = state->actor->id == request.selectedActor;
        names.push_back({state->actor->id, state->actor->name.in(request.language), selected ? 1 : 0});
    }
    return names;
}

}

MapOverlay::MapOverlay(const OverlayRequest& request) : palette(&Palette::of(request.look))
{
    const MapStyle style(request.history.dossier(), request.moment, request.look, request.isHidden);
    leaderWidth = LabelFonts::forWindow().leader;
    if (const EventState* event = request.history.event(request.selectedEvent))
        links = mapLinks(*event, request.history.dossier(), request.history.lens(), request.boundaries);

    main.view = request.view;
    plan(main, request, style, request.clear, request.inset.rect, links);
    addParts(main);
    if (request.inset.rect.isEmpty()) return;
    inset.view = request.inset.view;
    inset.rect = request.inset.rect;
    inset.corner = inset.rect.topLeft();
    plan(inset, request, style, inset.rect, request.inset.title, links);
    addParts(inset);
}

void MapOverlay::plan(Frame& frame, const OverlayRequest& request, const MapStyle& style, const QRectF& room,
                      const QRectF& covered, std::span<const MapLink> links)
{
    const MercatorPlane plane(frame.view, frame.corner);
    const LabelFonts fonts = LabelFonts::forWindow(request.fontScale);
    LabelBoard board(request.boundaries, style, plane, room);
    if (!covered.isEmpty()) board.take(covered);

    frame.places = mapPlaces(request.moment, request.language, request.selectedEvent);
    for (const MapPlace& place : frame.places)
        board.take(around(frame.toPicture(place.position, frame.view), placeRadius(place, request.look)));
    for (const MapPlace& place : frame.places) {
        const double radius = placeRadius(place, request.look);
        auto label = placeNameBeside(place.name, place.position, radius, place.selected, board, fonts);
        if (label) frame.labels.push_back(std::move(*label));
    }
    std::ranges::move(placeCountryNames(namesOf(request), board, fonts), std::back_inserter(frame.labels));
    for (const MapLink& link : links)
        if (const auto spot = freeSpot(link.state, linkEndRadius, board))
            frame.linkEnds.insert(link.state, *spot);
}

QPointF MapOverlay::Frame::shiftOf(const PlacedLabel& label, const MapView& shown) const
{
    return shown.toView(label.anchor) - view.toView(label.anchor);
}

bool MapOverlay::isCovered(const Frame& frame, const QRectF& box) const
{
    return &frame == &main ? inset.rect.intersects(box) : !inset.rect.contains(box);
}

void MapOverlay::addParts(const Frame& frame)
{
    const bool inInset = &frame == &inset;
    for (const MapPlace& place : frame.places)
        drawn.push_back({place.position, frame.toPicture(place.position, frame.view),
                         around({}, placeRadius(place, palette->look)), placeShapes(place, {}, *palette),
                         inInset});
    for (const PlacedLabel& label : frame.labels) {
        const QPointF place = label.text.baseline;
        std::vector<Shape> shapes = leaderShapes(label, -place, *palette, leaderWidth);
        shapes.emplace_back(textShape(label, -place));
        drawn.push_back({label.anchor, place, label.box.translated(-place), std::move(shapes), inInset});
    }
}

std::vector<OverlayPart> MapOverlay::ringsAround(const ActorId& focused) const
{
    std::vector<OverlayPart> rings;
    if (focused.isEmpty()) return rings;
    for (const Frame* frame : {&main, &inset})
        for (const PlacedLabel& label : frame->labels) {
            if (label.country != focused) continue;
            const QPointF place = label.text.baseline;
            const QRectF box = label.box.translated(-place);
            QPainterPath ring;
            ring.addRoundedRect(box.adjusted(-4, -3, 4, 3), 4, 4);
            rings.push_back({label.anchor, place, box,
                             {AreaShape{ring, {}, {palette->bg, 5, {}}},
                              AreaShape{ring, {}, {palette->accent, 2, {}}}},
                             frame == &inset});
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
    for (const Frame* frame : {&main, &inset}) {
        const MapView& shown = frame == &main ? view : inset.view;
        for (const MapPlace& place : frame->places) {
            const QPointF at = frame->toPicture(place.position, shown);
            const double away = std::hypot(at.x() - point.x(), at.y() - point.y());
            if (away > least || isCovered(*frame, around(at, 1))) continue;
            least = away;
            nearest = place.event;
        }
    }
    return nearest;
}

ActorId MapOverlay::nameAt(QPointF point, const MapView& view) const
{
    for (const Frame* frame : {&main, &inset}) {
        const MapView& shown = frame == &main ? view : inset.view;
        for (const PlacedLabel& label : frame->labels) {
            const QRectF box = label.box.translated(frame->shiftOf(label, shown));
            if (box.contains(point) && !isCovered(*frame, box)) return label.country;
        }
    }
    return {};
}

}
