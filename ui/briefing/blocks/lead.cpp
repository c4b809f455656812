#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/headline.h"

namespace atlas::page {

Flow leadSentence(const View& view, Endnotes& notes, Span span)
{
    return {.name = QStringLiteral("lead"),
            .bookmark = {},
            .left = span.left,
            .width = span.width,
            .head = {},
            .body = toGrid(setText(leadOf(view, notes), {.width = span.width, .leading = leadLeading})),
            .tail = {}};
}

}
