#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/blocks/framed_map.h"
#include "ui/briefing/blocks/map_caption.h"
#include "ui/briefing/blocks/map_key.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/comparison.h"
#include "ui/briefing/wording/events.h"
#include "ui/map/states_off_map.h"

#include <algorithm>

namespace atlas::page {

namespace {

constexpr double insetWidth = 129;

QHash<EventId, int> numbersOf(const View& view)
{
    QHash<EventId, int> numbers;
    for (const NumberedEvent& event : numberedEvents(view))
        numbers.insert(event.event.state->event->id, event.number);
    return numbers;
}

/// Below the key where the map is high enough for both, else in the corner across from it; empty where it
/// would take too much of the map.
QRectF insetBeside(const QRectF& key, const QRectF& map)
{
    constexpr double share = 0.5; // of the map's sides that it may take
    const QRectF inset(0, map.bottom() - insetHeight, insetWidth, insetHeight);
    if (key.bottom() + insetHeight <= map.height()) return inset;
    if (insetWidth > map.width() * share || insetHeight > map.height() * share) return {};
    return inset.translated(map.width() - insetWidth, 0);
}

AreaShape frame(const QRectF& rect, const QColor& colour)
{
    AreaShape area;
    area.path.addRect(rect);
    area.stroke = {.colour = colour, .width = 0.5, .dashes = {}};
    return area;
}

}

std::vector<Shape> printedMap(const PageMapRequest& request)
{
    std::vector<Shape> shapes;
    for (Shape& shape : pageMap(request).shapes) {
        if (auto* text = std::get_if<TextShape>(&shape)) text->font = pageFont(text->font);
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

PageMapRequest mapRequest(const View& view, const Moment& moment, const QRectF& rect)
{
    const SessionState& session = view.request.session;
    return {.land = *view.land,
            .history = view.history,
            .moment = moment,
            .language = view.language,
            .look = Look::Print,
            .rect = rect,
            .inset = {},
            .keepClear = {},
            .selected = {},
            .isHidden = [&session](const StatusId& status, bool possible) {
                return isHidden(session, status, possible);
            }};
}

Flow framedMap(const View& view, const ShownOnMap& shown, const Row& key, Span span, double height)
{
    const QRectF keyRect(0, 0, mapKeyWidth, key.height);
    const auto requestOver = [&](const Rows& caption) {
        // Never so low that the key runs out of it.
        const QRectF rect(0, 0, span.width, std::max(height - heightOf(caption), key.height));
        PageMapRequest request = mapRequest(view, shown.moment, rect);
        request.inset = insetBeside(keyRect, rect);
        request.keepClear = keyRect;
        request.selected = view.request.session.actor;
        request.numbers = shown.numbers;
        request.comparison = shown.comparison;
        request.isDifferenceHidden = [&view](Difference difference) { return isHidden(view, difference); };
        return request;
    };
    NotShown notShown{.states = {}, .ofDifferences = shown.comparison != nullptr};
    Rows caption = mapCaption(view, span.width, notShown);
    Row row{.height = std::max(height - heightOf(caption), key.height), .shapes = {}, .keepWithNext = true};
    if (view.land) {
        notShown.states = statesOffMap(requestOver(caption));
        if (!notShown.states.empty()) caption = mapCaption(view, span.width, notShown);
        const PageMapRequest request = requestOver(caption);
        row.height = request.rect.height();
        row.shapes = printedMap(request);
    }
    AreaShape paper;
    paper.path.addRect(keyRect);
    paper.fill.colour = view.palette.bg;
    row.shapes.emplace_back(std::move(paper));
    append(row.shapes, key.shapes, {});
    row.shapes.emplace_back(frame(QRectF(0, 0, span.width, row.height), view.palette.lineStrong));

    Flow flow{.name = QStringLiteral("map"),
              .left = span.left,
              .width = span.width};
    flow.body.push_back(std::move(row));
    append(flow.body, std::move(caption));
    for (Row& line : flow.body) line.keepWithNext = true;
    flow.body.back().keepWithNext = false;
    return flow;
}

double leastMapHeight(const View& view, const Row& key, double width)
{
    return key.height + heightOf(mapCaption(view, width, {}));
}

Flow mapWithKey(const View& view, Span span, double height)
{
    return framedMap(view, {.moment = view.moment, .numbers = numbersOf(view)}, mapKey(view), span, height);
}

}
