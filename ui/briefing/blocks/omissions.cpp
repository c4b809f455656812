#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/layout/styles.h"

namespace atlas::page {

using namespace Qt::StringLiterals;

Flow omissions(const View& view, const QStringList& leftOut, Span span)
{
    Flow flow{.name = u"omissions"_s,
              .bookmark = {},
              .left = span.left,
              .width = span.width,
              .head = {},
              .body = {},
              .tail = {}};
    if (leftOut.isEmpty()) return flow;
    const QString words =
        phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Left out to keep to one page: %1."))
            .arg(leftOut.join(u"; "_s));
    flow.body = setText({{words, note()}}, {.width = span.width, .leading = noteLeading});
    return flow;
}

}
