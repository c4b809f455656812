#include "ui/map/page_map.h"

#include "ui/map/difference_style.h"
#include "ui/map/frame_beside.h"
#include "ui/map/land_shapes.h"
#include "ui/map/map_extents.h"
#include "ui/map/map_labels.h"
#include "ui/map/map_marks.h"
#include "ui/map/page_inset.h"
#include "ui/map/place_label.h"
#include "ui/picture/moved.h"

#include <algorithm>
#include <vector>

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

/// Lines and patterns of a map so small that they would hide it at their usual width: thinner, as far as a
/// printer can follow.
void refine(std::vector<Shape>& shapes, double mapWidth)
{
    constexpr double hairline = 0.35; // points
    constexpr double usualWidth = 260; // from which on lines have their usual width
    constexpr double finest = 0.5;
    const double factor = std::clamp(mapWidth / usualWidth, finest, 1.0);
    const auto thin = [&](Stroke& stroke) {
        if (stroke.width > 0) stroke.width = std::max(stroke.width * factor, hairline);
    };
    for (Shape& shape : shapes) {
        if (auto* line = std::get_if<LineShape>(&shape)) thin(line->stroke);
        if (auto* area = std::get_if<AreaShape>(&shape)) {
            thin(area->stroke);
            area->fill.patternScale *= factor;
        }
    }
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
               PageLand::Frame& frame, std::span<const QRectF> covered)
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
             const PageFrame& wanted, std::span<const QRectF> covered)
{
    const Boundaries& boundaries = request.land.boundaries();
    PageLand::Frame& frame = request.land.in(wanted);
    std::vector<Shape> land = landShapes(frame.land, boundaries, style);
    const Palette& palette = style.palette();
    if (!request.selected.isEmpty()) {
        for (const Stroke& stroke : {Stroke{palette.selectedHalo, 3, {}}, Stroke{palette.selected, 1.4, {}}})
            append(land, outlineShapes(frame.land, boundaries, request.selected, stroke));
    }
    if (!request.named) refine(land, wanted.rect.width());
    append(shapes, std::move(land));
    if (request.named) drawWords(shapes, request, style, frame, covered);
    else drawDots(shapes, request, style, frame);
    drawFrame(shapes, wanted.rect, palette);
}

/// Europe, beside what covers parts of the map.
PageFrame europeFrame(const PageMapRequest& request, std::span<const QRectF> covered)
{
    constexpr double margin = 5;
    constexpr double edge = 1.5; // of the map: the sea between it and the land's last point
    const EqualAreaPlane plane(extents::europeCentre, extents::europeOnPage, request.rect);
    QPolygonF outline;
    for (const LonLat& point : extents::europeOnPage)
        if (const auto at = plane.toPicture(point)) outline << *at;
    std::vector<QRectF> kept;
    for (const QRectF& area : covered) kept.push_back(area.adjusted(-margin, -margin, margin, margin));
    return {.centre = extents::europeCentre,
            .within = {extents::europeOnPage.begin(), extents::europeOnPage.end()},
            .room = frameBeside(kept, outline, request.rect.adjusted(edge, edge, -edge, -edge)),
            .rect = request.rect,
            .tolerance = request.tolerance};
}

}

Picture pageMap(const PageMapRequest& request)
{
    const MapStyle style = styleOf(request);
    const std::optional<PageFrame> inset = insetFrame(request);
    std::vector<QRectF> covered;
    if (inset) covered.push_back(request.inset);
    if (!request.keepClear.isEmpty()) covered.push_back(request.keepClear);

    Picture picture;
    picture.size = QSizeF(request.rect.right(), request.rect.bottom());
    drawMap(picture.shapes, request, style, europeFrame(request, covered), covered);
    if (inset) drawMap(picture.shapes, request, style, *inset, {});
    return picture;
}

}
