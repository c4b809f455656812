#include "ui/map/page_map.h"

#include "ui/map/difference_style.h"
#include "ui/map/land_shapes.h"
#include "ui/map/map_extents.h"
#include "ui/map/map_labels.h"
#include "ui/map/map_marks.h"
#include "ui/map/place_label.h"
#include "ui/picture/moved.h"

#include <algorithm>

namespace atlas {

namespace {

void append(std::vector<Shape>& to, std::vector<Shape> shapes, QPointF by = {})
{
    for (Shape& shape : shapes) to.push_back(moved(std::move(shape), by));
}

void addNames(std::vector<CountryName>& names, const PageMapRequest& request, const Moment& moment)
{
    for (const ActorState* state : moment.actors) {
        const Actor& actor = *state->actor;
        if (actor.kind != ActorKind::State || std::ranges::contains(names, actor.id, &CountryName::country))
            continue;
        QString text = actor.name.in(request.language);
        const ComparedActor* compared = request.comparison ? request.comparison->actor(actor.id) : nullptr;
        if (compared) text.prepend(differenceGlyph(compared->difference) + QChar::Nbsp);
        names.push_back({actor.id, text, actor.id == request.selected ? 1 : 0, false, false});
    }
}

/// The states with a status, on either day of a comparison, and the selected one, as the map names them: the
/// dossier's own name for each.
std::vector<CountryName> namesOf(const PageMapRequest& request)
{
    std::vector<CountryName> names;
    addNames(names, request, request.moment);
    if (request.comparison) addNames(names, request, request.comparison->before);
    const bool named = std::ranges::contains(names, request.selected, &CountryName::country);
    const Actor* selected = request.dossier.actor(request.selected);
    if (selected && selected->kind == ActorKind::State && !named)
        names.push_back({selected->id, selected->name.in(request.language), 1, false, false});
    return names;
}

MapStyle styleOf(const PageMapRequest& request)
{
    return request.comparison ? differenceStyle(*request.comparison, request.look)
                              : MapStyle(request.dossier, request.moment, request.look);
}

void drawFrame(std::vector<Shape>& shapes, const QRectF& rect, const Palette& palette)
{
    QPainterPath path;
    path.addRect(rect);
    shapes.emplace_back(AreaShape{path, {}, {palette.lineStrong, 0.7, {}}});
}

/// An event place that can be seen.
struct PageMark {
    QString name;
    LonLat position;
    QPointF at;
    QRectF box; ///< around that point
    std::vector<Shape> shapes;
};

std::vector<PageMark> marksOf(const PageMapRequest& request, const Palette& palette, const LabelRules& rules,
                              const LabelBoard& board)
{
    std::vector<PageMark> marks;
    for (MapPlace& place : mapPlaces(request.moment, request.language, {})) {
        const std::optional<QPointF> at = board.plane().toPicture(place.position);
        if (!at || !board.rect().contains(*at)) continue;
        for (PlacedEvent& event : place.events) event.number = request.numbers.value(event.event);
        const bool numbered = std::ranges::any_of(place.events, &PlacedEvent::number);
        const double radius = placeRadius(place, palette.look);
        const double height = numbered ? 2 * numberedPlaceRadius : 2 * radius;
        const double width = numbered ? numberedPlaceWidth(place, rules.number) : height;
        marks.push_back({place.name, place.position, *at, QRectF(-width / 2, -height / 2, width, height),
                         numbered ? numberedPlaceShapes(place, palette, rules.number)
                                  : placeShapes(place, palette, rules.number)});
    }
    return marks;
}

/// Places and names; labels keep off `covered`.
void drawWords(std::vector<Shape>& shapes, const PageMapRequest& request, const MapStyle& style,
               PageLand::Frame& frame, std::initializer_list<QRectF> covered)
{
    const Palette& palette = style.palette();
    const LabelRules rules = LabelRules::forPage();
    const Boundaries& boundaries = request.land.boundaries();
    LabelBoard board(boundaries, boundaries, style, frame.plane, frame.labelRoom, std::move(frame.ground));
    for (const QRectF& area : covered) board.take(area);

    const std::vector<PageMark> marks = marksOf(request, palette, rules, board);
    for (const PageMark& mark : marks) {
        board.take(mark.box.translated(mark.at));
        append(shapes, mark.shapes, mark.at);
    }
    std::vector<PlacedLabel> labels;
    for (const PageMark& mark : marks) {
        const PlaceName name{mark.name, mark.position, mark.box.width() / 2, rules.place};
        if (auto label = placeNameBeside(name, board, rules.halo)) labels.push_back(std::move(*label));
    }
    std::ranges::move(placeCountryNames(namesOf(request), board, rules), std::back_inserter(labels));
    for (const PlacedLabel& label : labels)
        if (const auto anchor = frame.plane.toPicture(label.anchor))
            append(shapes, labelShapes(label, palette, rules.leader), *anchor);
    frame.ground = board.ground();
}

/// On a map without names: where the events are that have numbers.
void drawDots(std::vector<Shape>& shapes, const PageMapRequest& request, const MapStyle& style,
              const PageLand::Frame& frame)
{
    for (const MapPlace& place : mapPlaces(request.moment, request.language, {})) {
        const auto isMeant = [&](const PlacedEvent& event) { return request.numbers.contains(event.event); };
        const std::optional<QPointF> at = frame.plane.toPicture(place.position);
        if (at && frame.labelRoom.contains(*at) && std::ranges::any_of(place.events, isMeant))
            append(shapes, placeShapes(place, style.palette(), LabelRules::forPage().number), *at);
    }
}

/// The whole map of one frame.
void drawMap(std::vector<Shape>& shapes, const PageMapRequest& request, const MapStyle& style,
             const PageFrame& wanted, std::initializer_list<QRectF> covered)
{
    const Boundaries& boundaries = request.land.boundaries();
    PageLand::Frame& frame = request.land.in(wanted);
    append(shapes, landShapes(frame.land, boundaries, style));
    const Palette& palette = style.palette();
    if (!request.selected.isEmpty()) {
        const double line = request.named ? 1.4 : 0.7; // a small map has room for a finer one
        for (const Stroke& stroke :
             {Stroke{palette.selectedHalo, 2 * line + 0.2, {}}, Stroke{palette.selected, line, {}}})
            append(shapes, outlineShapes(frame.land, boundaries, request.selected, stroke));
    }
    if (request.named) drawWords(shapes, request, style, frame, covered);
    else drawDots(shapes, request, style, frame);
    drawFrame(shapes, wanted.rect, palette);
}

}

Picture pageMap(const PageMapRequest& request)
{
    const MapStyle style = styleOf(request);
    // Europe goes beside what covers the map's left, its margins shared out as the sea allows.
    constexpr double margin = 6;
    constexpr double westward = 0.35;
    const double covered = std::max(request.keepClear.right(), request.inset.right());
    QRectF room = request.rect.adjusted(margin, margin, -margin, -margin);
    if (covered > room.left() && covered < room.center().x()) room.setLeft(covered + margin);
    const PageFrame europe{extents::europeCentre, extents::europeOnPage, room,
                           request.rect,          westward,              request.tolerance};

    Picture picture;
    picture.size = QSizeF(request.rect.right(), request.rect.bottom());
    drawMap(picture.shapes, request, style, europe, {request.inset, request.keepClear});
    if (!request.inset.isEmpty()) {
        const PageFrame america{extents::northAmericaCentre, extents::northAmericaOnPage,
                                request.inset.adjusted(margin, margin, -margin, -margin), request.inset,
                                0.5, request.tolerance};
        drawMap(picture.shapes, request, style, america, {});
    }
    return picture;
}

}
