#include "ui/map/map_overlay.h"

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
    if (request.inset.rect.isEmpty()) return;
    inset.view = request.inset.view;
    inset.rect = request.inset.rect;
    inset.corner = inset.rect.topLeft();
    plan(inset, request, style, inset.rect, request.inset.title, links);
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

Picture MapOverlay::picture(const MapView& view, const ActorId& focused) const
{
    Picture picture;
    picture.size = view.size;
    if (!palette) return picture;
    drawLinks(picture.shapes, view);
    draw(picture.shapes, main, view, focused);
    if (!inset.rect.isEmpty()) draw(picture.shapes, inset, inset.view, focused);
    return picture;
}

void MapOverlay::draw(std::vector<Shape>& shapes, const Frame& frame, const MapView& view,
                      const ActorId& focused) const
{
    for (const MapPlace& place : frame.places) {
        const QPointF at = frame.toPicture(place.position, view);
        if (isCovered(frame, around(at, placeRadius(place, palette->look)))) continue;
        std::ranges::move(placeShapes(place, at, *palette), std::back_inserter(shapes));
    }
    std::vector<Shape> texts;
    for (const PlacedLabel& label : frame.labels) {
        const QPointF shift = frame.shiftOf(label, view);
        const QRectF box = label.box.translated(shift);
        if (isCovered(frame, box)) continue;
        if (!focused.isEmpty() && label.country == focused) {
            QPainterPath ring;
            ring.addRoundedRect(box.adjusted(-4, -3, 4, 3), 4, 4);
            shapes.emplace_back(AreaShape{ring, {}, {palette->bg, 5, {}}});
            shapes.emplace_back(AreaShape{ring, {}, {palette->accent, 2, {}}});
        }
        std::ranges::move(leaderShapes(label, shift, *palette, leaderWidth), std::back_inserter(shapes));
        texts.emplace_back(textShape(label, shift));
    }
    std::ranges::move(texts, std::back_inserter(shapes));
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

void MapOverlay::drawLinks(std::vector<Shape>& shapes, const MapView& view) const
{
    const auto place = std::ranges::find(main.places, true, &MapPlace::selected);
    const double gap = place == main.places.end() ? 0 : placeRadius(*place, palette->look);
    for (const MapLink& link : links) {
        const std::optional<QPointF> from = linkEnd(link, view);
        if (from) std::ranges::move(linkShapes(link, *from, main.toPicture(link.to, view), gap, *palette),
                                    std::back_inserter(shapes));
    }
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
