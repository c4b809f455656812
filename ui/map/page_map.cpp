#include "ui/map/page_map.h"

#include "ui/map/land_shapes.h"
#include "ui/map/map_extents.h"
#include "ui/map/map_labels.h"
#include "ui/map/map_places.h"

#include <algorithm>

namespace atlas {

namespace {

void append(std::vector<Shape>& to, std::vector<Shape> shapes)
{
    std::ranges::move(shapes, std::back_inserter(to));
}

/// The states with a status, as the map names them: the dossier's own name for each.
std::vector<CountryName> namesOf(const PageMapRequest& request)
{
    std::vector<CountryName> names;
    for (const ActorState* state : request.moment.actors) {
        if (state->actor->kind != ActorKind::State) continue;
        const bool selected = state->actor->id == request.selected;
        names.push_back({state->actor->id, state->actor->name.in(request.language), selected ? 1 : 0});
    }
    return names;
}

void drawFrame(std::vector<Shape>& shapes, const QRectF& rect, const Palette& palette)
{
    QPainterPath path;
    path.addRect(rect);
    shapes.emplace_back(AreaShape{path, {}, {palette.lineStrong, 0.7, {}}});
}

/// The whole map of one rectangle; labels keep off `covered`.
void drawMap(std::vector<Shape>& shapes, const PageMapRequest& request, const MapStyle& style,
             const MapPlane& plane, const QRectF& rect, std::initializer_list<QRectF> covered)
{
    append(shapes, landShapes(request.boundaries, style, plane, rect));
    const Palette& palette = style.palette();
    if (!request.selected.isEmpty()) {
        for (const Stroke& stroke : {Stroke{palette.selectedHalo, 3, {}}, Stroke{palette.selected, 1.4, {}}})
            append(shapes, outlineShapes(request.boundaries, request.selected, plane, rect, stroke));
    }

    const LabelFonts fonts = LabelFonts::forPage();
    LabelBoard board(request.boundaries, style, plane, rect.adjusted(3, 3, -3, -3));
    for (const QRectF& area : covered) board.take(area);

    std::vector<MapPlace> places = mapPlaces(request.moment, request.language, {});
    std::erase_if(places, [&](const MapPlace& place) {
        const std::optional<QPointF> at = plane.toPicture(place.position);
        return !at || !board.rect().contains(*at);
    });
    for (const MapPlace& place : places) {
        const double radius = placeRadius(place, palette.look);
        const QPointF at = *plane.toPicture(place.position);
        board.take(QRectF(at - QPointF(radius, radius), at + QPointF(radius, radius)));
        append(shapes, placeShapes(place, at, palette));
    }
    std::vector<PlacedLabel> labels;
    for (const MapPlace& place : places) {
        const double radius = placeRadius(place, palette.look);
        auto label = placeNameBeside(place.name, place.position, radius, false, board, fonts);
        if (label) labels.push_back(std::move(*label));
    }
    std::ranges::move(placeCountryNames(namesOf(request), board, fonts), std::back_inserter(labels));
    for (const PlacedLabel& label : labels) append(shapes, leaderShapes(label, {}, palette, fonts.leader));
    for (const PlacedLabel& label : labels) shapes.emplace_back(textShape(label, {}));
    drawFrame(shapes, rect, palette);
}

}

Picture pageMap(const PageMapRequest& request)
{
    const MapStyle style(request.dossier, request.moment, request.look);
    // Europe goes beside what covers the map's left, its margins shared out as the sea allows.
    constexpr double margin = 6;
    constexpr double westward = 0.35;
    const double covered = std::max(request.keepClear.right(), request.inset.right());
    QRectF room = request.rect.adjusted(margin, margin, -margin, -margin);
    if (covered > room.left() && covered < room.center().x()) room.setLeft(covered + margin);
    const EqualAreaPlane europe(extents::europeCentre, extents::europeOnPage, room, westward);

    Picture picture;
    picture.size = QSizeF(request.rect.right(), request.rect.bottom());
    drawMap(picture.shapes, request, style, europe, request.rect, {request.inset, request.keepClear});
    if (!request.inset.isEmpty()) {
        const EqualAreaPlane america(extents::northAmericaCentre, extents::northAmericaOnPage,
                                     request.inset.adjusted(margin, margin, -margin, -margin));
        drawMap(picture.shapes, request, style, america, request.inset, {});
    }
    return picture;
}

}
