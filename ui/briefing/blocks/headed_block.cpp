#include "ui/briefing/blocks/headed_block.h"

#include "ui/briefing/blocks/headed_flow.h"
#include "ui/briefing/layout/styles.h"

namespace atlas::page {

Flow titledBlock(const QString& name, const QString& title, Span span)
{
    return {.name = name,
            .bookmark = title,
            .left = span.left,
            .width = span.width};
}

void setTitle(Flow& flow, const View& view)
{
    if (!flow.body.empty()) headFlow(view, flow);
}

void addParagraph(Flow& flow, const Runs& text)
{
    constexpr double below = 2;
    append(flow.body, setText(text, {.width = flow.width, .leading = bodyLeading}));
    if (!flow.body.empty()) flow.body.back().height += below;
}

}
