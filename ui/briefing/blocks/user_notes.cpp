#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/headed_block.h"
#include "ui/briefing/blocks/user_notes.h"
#include "ui/briefing/layout/styles.h"

namespace atlas::page {

Flow userNotes(const View& view, Span span)
{
    Flow flow = titledBlock(QStringLiteral("notes"),
                            phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Notes")), span);
    for (const QString& paragraph : view.request.plan.notes.split(u'\n'))
        if (!paragraph.trimmed().isEmpty()) addParagraph(flow, {{paragraph.trimmed(), body()}});
    setTitle(flow, view);
    return flow;
}

}
