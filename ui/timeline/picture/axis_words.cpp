#include "ui/timeline/picture/axis_words.h"

#include "ui/picture/text_extent.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/picture/axis.h"
#include "ui/timeline/picture/axis_bands.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double fromLine = 6;

TextShape word(const QString& text, QPointF baseline, const QFont& font, const QColor& colour)
{
    return {.text = text, .baseline = baseline, .anchor = Anchor::Left, .font = font, .colour = colour, .halo = {}};
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

void addTicks(std::vector<TextShape>& words, const TimelineRequest& request)
{
    constexpr double apart = 6;
    const TimeScale scale = request.scale();
    double free = scale.left;
    for (const AxisTick& tick : axisTicks(scale, request.language)) {
        const double left = scale.toX(tick.day) + fromLine;
        const QFont font = atlasFont(11.5, tick.major ? QFont::DemiBold : QFont::Normal);
        const double width = textWidth(tick.label, font);
        if (left < free || left + width > scale.right()) continue;
        words.push_back(word(tick.label, {left, TimelineLayout::tickBaseline}, font,
                             tick.major ? request.palette().ink : request.palette().ink2));
        free = left + width + apart;
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
