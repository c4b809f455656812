#include "ui/timeline/picture/axis_words.h"

#include "ui/picture/text_extent.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/picture/axis.h"
#include "ui/timeline/picture/axis_bands.h"
#include "ui/timeline/picture/lane_board.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double fromLine = 6;

TextShape word(const QString& text, QPointF baseline, const QFont& font, const QColor& colour)
{
    return {.text = text, .baseline = baseline, .anchor = Anchor::Left, .font = font, .colour = colour,
            .halo = {}};
}

void addBands(std::vector<TextShape>& words, const TimelineRequest& request)
{
    const TimeScale scale = request.scale();
    const QFont font = atlasFont(10.5);
    for (const AxisBand& band : axisBands(scale, request.language)) {
        const double left = std::max(scale.toX(band.first), scale.left) + fromLine;
        const double right = std::min(scale.toX(band.end), scale.right()) - fromLine;
        if (left + textWidth(band.name, font) > right) continue;
        words.push_back(word(band.name, {left, TimelineLayout::bandBaseline}, font, request.palette().ink3));
    }
}

/// The major ones first: where two are too close, it is the first of a month that is named.
void addTicks(std::vector<TextShape>& words, const TimelineRequest& request)
{
    constexpr double apart = 6;
    const TimeScale scale = request.scale();
    const std::vector<AxisTick> ticks = axisTicks(scale, request.language, Years::InBands);
    LaneBoard board;
    for (const bool major : {true, false}) {
        const QFont font = atlasFont(11.5, major ? QFont::DemiBold : QFont::Normal);
        for (const AxisTick& tick : ticks) {
            if (tick.major != major) continue;
            const double left = scale.toX(tick.day) + fromLine;
            const double right = left + textWidth(tick.label, font);
            if (right > scale.right() || !board.isFree(left, right)) continue;
            board.take(left - apart, right + apart);
            words.push_back(word(tick.label, {left, TimelineLayout::tickBaseline}, font,
                                 major ? request.palette().ink : request.palette().ink2));
        }
    }
}

}

std::vector<TextShape> axisWords(const TimelineRequest& request)
{
    std::vector<TextShape> words;
    addBands(words, request);
    addTicks(words, request);
    return words;
}

}
