#include "model/time/format.h"
#include "ui/briefing/blocks/comparison.h"
#include "ui/briefing/blocks/day_letter.h"
#include "ui/briefing/blocks/framed_map.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/headline.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

constexpr double gutter = 12;
constexpr double stackGap = 6;
std::vector<Shape> mapOf(const View& view, const QRectF& rect)
{
    if (!view.land) return {};
    PageMapRequest request = mapRequest(view, view.moment, rect);
    request.named = false;
    return printedMap(request);
}

/// A letter and a date, and below them how many members there were.
Rows captionOf(const View& view, const QString& letter, double width)
{
    constexpr double gap = 4;
    constexpr double side = 11;
    constexpr double indent = 16;
    constexpr double dateLeading = 14;
    const double textWidth = width - indent;
    Rows rows = setText({{formatDay(view.day, view.language), strong()}},
                        {.width = textWidth, .leading = dateLeading, .left = indent});
    std::vector<Shape> square = dayLetter(letter, {0, (dateLeading + side) / 2}, side);
    append(square, rows.front().shapes, {});
    rows.front().shapes = std::move(square);
    append(rows, setText({{countWords(view), quiet()}},
                         {.width = textWidth, .leading = noteLeading, .left = indent}));
    rows.insert(rows.begin(), space(gap));
    return rows;
}

/// A day's map over its caption, so high that all captions have room.
Row dayRow(const View& view, const Rows& caption, double captions, double width, double height)
{
    const QRectF rect(0, 0, width, height - captions);
    Row row{.height = height, .shapes = mapOf(view, rect)};
    double top = rect.bottom();
    for (const Row& line : caption) {
        append(row.shapes, line.shapes, {0, top});
        top += line.height;
    }
    return row;
}

}

Flow comparedDays(const View& view, const Comparison& comparison, Span span, Arrangement arrangement,
                  double height)
{
    const View earlier = viewOn(view, comparison.before.day);
    Flow flow{.name = u"compared-days"_s,
              .left = span.left,
              .width = span.width};
    const bool stacked = arrangement == Arrangement::Stacked;
    const double width = stacked ? span.width : (span.width - gutter) / 2;
    const double each = stacked ? (height - stackGap) / 2 : height;
    const Rows a = captionOf(earlier, u"A"_s, width);
    const Rows b = captionOf(view, u"B"_s, width);
    const double captions = std::max(heightOf(a), heightOf(b));
    Row first = dayRow(earlier, a, captions, width, each);
    Row second = dayRow(view, b, captions, width, each);
    if (stacked) {
        first.keepWithNext = true;
        flow.body = {std::move(first), space(stackGap), std::move(second)};
        flow.body[1].keepWithNext = true;
        return flow;
    }
    append(first.shapes, second.shapes, {width + gutter, 0});
    flow.body.push_back(std::move(first));
    return flow;
}

}
