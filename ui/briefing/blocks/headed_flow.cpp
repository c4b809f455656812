#include "ui/briefing/blocks/headed_flow.h"

#include "model/phrases/phrases.h"
#include "ui/briefing/layout/styles.h"

namespace atlas::page {

QString continuedTitle(const View& view, const QString& title)
{
    return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "%1, continued")).arg(title);
}

void headFlow(const View& view, Flow& flow)
{
    flow.head = headed({{flow.bookmark, heading()}}, flow.width);
    flow.continued = headed({{continuedTitle(view, flow.bookmark), note()}}, flow.width);
}

}
