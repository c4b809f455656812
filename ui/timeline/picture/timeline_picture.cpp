#include "ui/timeline/picture/timeline_picture.h"

#include "model/phrases/phrases.h"
#include "ui/picture/text_extent.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/picture/conflict_signs.h"
#include "ui/timeline/picture/folded_lane.h"
#include "ui/timeline/picture/hints.h"
#include "ui/timeline/picture/labels.h"
#include "ui/timeline/picture/lanes.h"
#include "ui/timeline/picture/marks.h"
#include "ui/timeline/picture/overview.h"
#include "ui/timeline/picture/spans.h"
#include "ui/timeline/picture/stems.h"

#include <algorithm>

namespace atlas {

namespace {

/// Says what the hatched ground is, in the last lane, where there is room.
void drawAfterwardWords(Drawing& drawing, const TimelineRequest& request, LaneBoard& board)
{
    const std::optional<Day> written = request.index.history().writtenBy();
    if (!written) return;
    const TimeScale scale = request.scale();
    const QString words = phrase(request.language,
                                 QT_TRANSLATE_NOOP("Phrases", "after the source was written"));
    const QFont font = atlasFont(10.5, QFont::Normal, Face::Text, true);
    const double right = scale.right() - 6;
    const double left = right - textWidth(words, font);
    if (left < scale.toX(*written) + 6 || !board.isFree(left, right)) return;
    board.take(left, right);
    const double baseline = request.layout().laneMiddle(request.layout().lanes() - 1) + 4;
    drawing.box({left - 3, baseline - 11, right - left + 6, 15}, solid(request.palette().bg), {}, 3);
    drawing.text(words, {right, baseline}, font, request.palette().ink3, Anchor::Right);
}

}

std::vector<size_t> TimelineMark::events() const
{
    std::vector<size_t> places;
    for (const LaneMark& mark : marks) places.push_back(mark.event);
    std::ranges::sort(places);
    return places;
}

TimelinePicture composeTimeline(const TimelineRequest& request)
{
    Drawing drawing;
    TimelinePicture composed;
    const TimelineLayout& layout = request.layout();
    const size_t count = layout.lanes();
    const TimeScale scale = request.scale();
    std::vector<size_t> wanted, open;
    for (size_t i = 0; i < count; ++i) {
        if (!request.isWanted(i)) continue;
        wanted.push_back(i);
        if (!layout.isFolded(i)) open.push_back(i);
    }

    std::vector<LaneGlyphs> glyphs(count);
    std::vector<LaneBoard> boards(count);
    for (const size_t i : wanted)
        for (size_t rail = 0; rail < Lane::rails; ++rail)
            glyphs[i].spans[rail] = spanGlyphsOf(request.index.lanes()[i], rail, scale);
    for (size_t i = 0; i < count; ++i) {
        // A group's events out of sight have stems that cross the lanes in sight.
        const bool hasStems = request.index.grouping() == LaneGrouping::Group;
        if (layout.isFolded(i) || !(hasStems || request.isWanted(i))) continue;
        glyphs[i].marks = glyphsOf(request.index.lanes()[i], scale);
        for (const Glyph& glyph : glyphs[i].marks) takeRoom(boards[i], glyph);
    }

    drawLanes(drawing, request);
    drawOverview(drawing, request);
    for (const size_t i : wanted)
        for (size_t rail = 0; rail < Lane::rails; ++rail)
            drawSpans(drawing, request, i, rail, glyphs[i].spans[rail], boards[i], composed.marks);
    for (const size_t i : wanted) {
        if (layout.isFolded(i)) drawFoldedLane(drawing, request, i, composed.marks);
        else drawGlyphs(drawing, request, i, glyphs[i].marks, true, composed.marks);
    }
    for (size_t i = 0; i < count; ++i) drawStems(drawing, request, i, glyphs[i].marks, boards);
    for (const size_t i : open) drawGlyphs(drawing, request, i, glyphs[i].marks, false, composed.marks);
    drawSelection(drawing, request, composed.marks);
    drawConflictSigns(drawing, request, composed.marks);
    for (const size_t i : open) {
        drawHints(drawing, request, i, glyphs[i].marks, boards[i], composed.hints);
        drawLabels(drawing, request, i, glyphs[i], boards[i], composed.marks);
    }
    if (!open.empty() && open.back() + 1 == count) drawAfterwardWords(drawing, request, boards.back());

    composed.picture = drawing.take({request.width(), layout.height()});
    return composed;
}

}
