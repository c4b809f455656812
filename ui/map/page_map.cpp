#include "ui/map/page_map.h"

#include "ui/map/land_shapes.h"
#include "ui/map/map_labels.h"
#include "ui/map/map_marks.h"
#include "ui/map/page_frame.h"
#include "ui/map/page_inset.h"
#include "ui/map/place_label.h"
#include "ui/picture/moved.h"

#include <algorithm>
#include <ranges>
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
        const bool possible = state->certainty == Certainty::Possible;
        const bool hides = request.isHidden && !request.comparison;
        if (hides && request.isHidden(state->status->id, possible)) continue;
        if (actor.kind != ActorKind::State || std::ranges::contains(names, actor.id, &CountryName::country))
            continue;
        QString text = actor.name.in(request.language);
        const ComparedActor* compared = request.comparison ? request.comparison->actor(actor.id) : nullptr;
        const bool isOff = compared && request.isDifferenceHidden
                           && request.isDifferenceHidden(compared->difference);
        if (isOff) continue;
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
    const Actor* selected = request.history.dossier().actor(request.selected);
    if (selected && selected->kind == ActorKind::State && !named)
        names.push_back({selected->id, selected->name.in(request.language), 1, false, false});
    return names;
}

MapStyle styleOf(const PageMapRequest& request)
{
    if (request.comparison)
        return differenceStyle(*request.comparison, request.look, request.isDifferenceHidden);
    return MapStyle(request.history.dossier(), request.moment, request.look, request.isHidden);
}

/// Lines of a map so small that they would hide it at their usual width: thinner, as far as a printer can
/// follow; where no name needs the room, the patterns too.
void refine(std::vector<Shape>& shapes, double mapWidth, bool named)
{
    constexpr double hairline = 0.35; // points
    constexpr double usualWidth = 260; // from which on lines have their usual width
    constexpr double finest = 0.5;
    const double factor = std::clamp(mapWidth / usualWidth, finest, 1.0);
    const double patternFactor = named ? 1 : factor;
    const auto thin = [&](Stroke& stroke) {
        if (stroke.width > 0) stroke.width = std::max(stroke.width * factor, hairline);
    };
    for (Shape& shape : shapes) {
        if (auto* line = std::get_if<LineShape>(&shape)) thin(line->stroke);
        if (auto* area = std::get_if<AreaShape>(&shape)) {
            thin(area->stroke);
            area->fill.patternScale *= patternFactor;
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

PageMark markOf(const MapPlace& place, QPointF at, bool numbered, const Palette& palette, const QFont& font)
{
    const double radius = placeRadius(place, palette.look);
    const double height = numbered ? 2 * numberedPlaceRadius : 2 * radius;
    const double width = numbered ? numberedPlaceWidth(place, font) : height;
    return {place.name, place.position, at, QRectF(-width / 2, -height / 2, width, height),
            numbered ? numberedPlaceShapes(place, palette, font) : placeShapes(place, palette, font)};
}

/// Numbers where they cover no other number, the latest events' first; dots for the other places, below them.
struct PageMarks {
    std::vector<PageMark> dots;
    std::vector<PageMark> numbered;
};

PageMarks marksOf(const PageMapRequest& request, const Palette& palette, const LabelRules& rules,
                  LabelBoard& board)
{
    PageMarks marks;
    std::vector<MapPlace> places = mapPlaces(request.moment, request.language, {});
    for (MapPlace& place : places | std::views::reverse) {
        const std::optional<QPointF> at = board.plane().toPicture(place.position);
        if (!at || !board.rect().contains(*at)) continue;
        for (PlacedEvent& event : place.events) event.number = request.numbers.value(event.event);
        const bool hasNumber = std::ranges::any_of(place.events, &PlacedEvent::number);
        PageMark mark = markOf(place, *at, hasNumber, palette, rules.number);
        const bool isDot = !hasNumber || !board.isFree(mark.box.translated(*at));
        if (isDot && hasNumber) mark = markOf(place, *at, false, palette, rules.number);
        else board.take(mark.box.translated(*at));
        (isDot ? marks.dots : marks.numbered).push_back(std::move(mark));
    }
    std::ranges::reverse(marks.dots);
    std::ranges::reverse(marks.numbered);
    return marks;
}

/// A diamond for each state that could not be seen; its name stands beside it and not among `names`.
void markSmallStates(std::vector<Shape>& shapes, std::vector<PlacedLabel>& labels,
                     std::vector<CountryName>& names, const PageMapRequest& request, LabelBoard& board,
                     const LabelRules& rules)
{
    constexpr double tooSmallToSee = 5; // points
    constexpr double radius = 3.8;
    std::vector<PlaceName> marked;
    std::erase_if(names, [&](const CountryName& name) {
        const Country* country = board.countries().country(name.country);
        const auto at = country ? board.plane().toPicture(country->labelPoint) : std::nullopt;
        const bool isOutside = !at || !board.rect().contains(*at);
        if (isOutside || sideOf(*country, board.plane()) >= tooSmallToSee) return false;
        const MapStyle& style = board.style();
        const bool isSelected = country->id == request.selected;
        append(shapes, smallStateShapes(style.of(country->id), style.palette(), isSelected, radius), *at);
        board.take(squareAround(*at, radius));
        marked.push_back({name.text, country->labelPoint, radius, rules.smallCountry});
        return true;
    });
    for (const PlaceName& name : marked)
        if (auto label = placeNameBeside(name, board, rules.halo)) labels.push_back(std::move(*label));
}

/// Places and names; labels keep off `covered`.
void drawWords(std::vector<Shape>& shapes, const PageMapRequest& request, const MapStyle& style,
               PageLand::Frame& frame, std::span<const QRectF> covered)
{
    constexpr size_t manyDots = 12; // names may cover some of so many
    const Palette& palette = style.palette();
    const LabelRules rules = LabelRules::forPage();
    const Boundaries& boundaries = request.land.boundaries();
    LabelBoard board(boundaries, boundaries, style, frame.plane, frame.labelRoom, std::move(frame.ground));
    for (const QRectF& area : covered) board.take(area);

    std::vector<PlacedLabel> labels;
    const auto namePlaces = [&](const std::vector<PageMark>& marks) {
        for (const PageMark& mark : marks) {
            const PlaceName name{mark.name, mark.position, mark.box.width() / 2, rules.place};
            if (auto label = placeNameBeside(name, board, rules.halo)) labels.push_back(std::move(*label));
        }
    };
    const PageMarks marks = marksOf(request, palette, rules, board);
    for (const PageMark& mark : marks.dots) {
        if (marks.dots.size() < manyDots) board.take(mark.box.translated(mark.at));
        append(shapes, mark.shapes, mark.at);
    }
    for (const PageMark& mark : marks.numbered) append(shapes, mark.shapes, mark.at);
    std::vector<CountryName> names = namesOf(request);
    markSmallStates(shapes, labels, names, request, board, rules);
    const bool isCrowded = marks.dots.size() + marks.numbered.size() >= manyDots;
    if (!isCrowded) {
        namePlaces(marks.dots);
        namePlaces(marks.numbered);
    }
    std::ranges::move(placeCountryNames(std::move(names), board, rules), std::back_inserter(labels));
    if (isCrowded) namePlaces(marks.numbered);
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
    refine(land, wanted.rect.width(), request.named);
    append(shapes, std::move(land));
    if (request.named) drawWords(shapes, request, style, frame, covered);
    else drawDots(shapes, request, style, frame);
    drawFrame(shapes, wanted.rect, palette);
}

}

Picture pageMap(const PageMapRequest& request)
{
    const MapStyle style = styleOf(request);
    const std::optional<PageFrame> inset = insetFrame(request);
    const std::vector<QRectF> covered = coveredBy(request, inset.has_value());

    Picture picture;
    picture.size = QSizeF(request.rect.right(), request.rect.bottom());
    drawMap(picture.shapes, request, style, mainFrame(request, covered), covered);
    if (inset) drawMap(picture.shapes, request, style, *inset, {});
    return picture;
}

}
