#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/layout/styles.h"

namespace atlas::page {

using namespace Qt::StringLiterals;

Flow userNotes(const View& view, Span span)
{
    Flow flow{.name = u"notes"_s,
              .bookmark = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Notes")),
              .left = span.left,
              .width = span.width};
    bool apart = false;
    for (const QString& paragraph : view.request.plan.notes.split(u'\n')) {
        if (paragraph.trimmed().isEmpty()) {
            apart = !flow.body.empty();
            continue;
        }
        if (apart) flow.body.push_back(space(gridUnit));
        apart = false;
        append(flow.body, setText({{paragraph, body()}}, {.width = span.width, .leading = bodyLeading}));
    }
    if (flow.body.empty()) return flow;
    const QString whose = phrase(
        view.language, QT_TRANSLATE_NOOP("Phrases", "by whoever hands this page over, not from a source"));
    flow.head = headed({{flow.bookmark + u"  "_s, heading()}, {whose, note()}}, span.width);
    return flow;
}

}
