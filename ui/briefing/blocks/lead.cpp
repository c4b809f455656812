#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/headline.h"

namespace atlas::page {

Flow leadSentence(const View& view, Endnotes& notes, Span span)
{
    return {.name = QStringLiteral("lead"),
            .left = span.left,
            .width = span.width,
            .body = toGrid(setText(leadOf(view, notes), {.width = span.width, .leading = leadLeading}))};
}

}
