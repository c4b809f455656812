#include "ui/timeline/picture/hints.h"

#include "model/items/event_words.h"
#include "model/phrases/phrases.h"
#include "ui/picture/text_extent.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/picture/label_words.h"

#include <algorithm>
#include <limits>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr double fromEdge = 8;
constexpr double chevron = 4;

/// The marks out of sight on one side.
std::span<const LaneMark> marksBeyond(const Lane& lane, std::span<const Glyph> glyphs, const TimeRange& range,
                                  bool earlier)
{
    constexpr double ever = std::numeric_limits<double>::infinity();
    auto marks = earlier ? lane.between(-ever, range.start) : lane.between(range.end, ever);
    // A bar reaches into sight though its middle does not; glyphs come by time.
    if (earlier && !marks.empty() && !glyphs.empty()) {
        const LaneMark* seen = glyphs.front().marks.data();
        marks = marks.first(std::min(marks.size(), size_t(seen - marks.data())));
    }
    if (!earlier && !marks.empty() && !glyphs.empty()) {
        const LaneMark* seenEnd = glyphs.back().marks.data() + glyphs.back().marks.size();
        const auto seen = std::clamp<std::ptrdiff_t>(seenEnd - marks.data(), 0, std::ptrdiff_t(marks.size()));
        marks = marks.subspan(size_t(seen));
    }
    return marks;
}

/// What lies out of sight on one side.
struct Beyond {
    std::span<const LaneMark> marks;
    size_t spans = 0;   ///< how many long stretches, besides
    double nearest = 0; ///< of their days, the one nearest to what is in sight

    size_t count() const { return marks.size() + spans; }
};

Beyond beyond(const Lane& lane, std::span<const Glyph> glyphs, const TimeRange& range, bool earlier)
{
    Beyond hidden{.marks = marksBeyond(lane, glyphs, range, earlier)};
    const auto ended = std::ranges::upper_bound(lane.spanEnds(), range.start) - lane.spanEnds().begin();
    const auto begun = std::ranges::lower_bound(lane.spanStarts(), range.end) - lane.spanStarts().begin();
    hidden.spans = earlier ? size_t(ended) : lane.spanStarts().size() - size_t(begun);
    if (!hidden.marks.empty())
        hidden.nearest = earlier ? hidden.marks.back().anchor : hidden.marks.front().anchor;
    if (hidden.spans == 0) return hidden;
    const double span = earlier ? lane.spanEnds()[size_t(ended) - 1] : lane.spanStarts()[size_t(begun)];
    if (hidden.marks.empty()) hidden.nearest = span;
    else hidden.nearest = earlier ? std::max(hidden.nearest, span) : std::min(hidden.nearest, span);
    return hidden;
}

QString words(const TimelineRequest& request, const Beyond& hidden, bool earlier)
{
    if (hidden.marks.size() == 1 && hidden.spans == 0) {
        const EventState& state = request.index.state(hidden.marks.front());
        return labelDate(request, state) + u"  "_s + shortTitle(*state.event, request.language);
    }
    const int count = int(std::min<size_t>(hidden.count(), std::numeric_limits<int>::max()));
    return earlier ? phrase(request.language, QT_TRANSLATE_N_NOOP("Phrases", "%n earlier"), count)
                   : phrase(request.language, QT_TRANSLATE_N_NOOP("Phrases", "%n later"), count);
}

void drawChevron(Drawing& drawing, QPointF tip, double direction, const QColor& colour)
{
    drawing.line(tip, tip + QPointF(direction * chevron, -chevron), {colour, 1.5, {}});
    drawing.line(tip, tip + QPointF(direction * chevron, chevron), {colour, 1.5, {}});
}

}

void drawHints(Drawing& drawing, const TimelineRequest& request, size_t lane, std::span<const Glyph> glyphs,
               LaneBoard& board, std::vector<TimelineHint>& hints)
{
    const QFont font = atlasFont(11.5);
    const QRectF track = request.layout().laneRect(lane);
    const double middle = track.center().y();
    for (const bool earlier : {true, false}) {
        const Beyond hidden = beyond(request.index.lanes()[lane], glyphs, request.range, earlier);
        if (hidden.count() == 0) continue;
        const QString text = words(request, hidden, earlier);
        const double length = fromEdge + chevron + 6 + textWidth(text, font) + fromEdge;
        const QRectF box = earlier ? QRectF(track.left(), track.top(), length, track.height())
                                   : QRectF(track.right() - length, track.top(), length, track.height());
        if (box.width() > track.width() / 2 || !board.isFree(box.left(), box.right())) continue;
        board.take(box.left(), box.right());
        const double direction = earlier ? 1 : -1;
        const double tip = earlier ? box.left() + fromEdge : box.right() - fromEdge;
        drawChevron(drawing, {tip, middle}, direction, request.palette().ink2);
        drawing.text(text, {tip + direction * (chevron + 6), middle + 4}, font, request.palette().ink2,
                     earlier ? Anchor::Left : Anchor::Right);
        hints.push_back({box, hidden.nearest});
    }
}

}
