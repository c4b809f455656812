#include "ui/briefing/wording/lens.h"

#include "model/phrases/phrases.h"

namespace atlas::page {

QString lensWords(const View& view)
{
    const Lens& lens = view.history.lens();
    if (lens == Lens::all()) return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "All sources"));
    if (lens == Lens::official())
        return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Official sources"));
    QStringList titles;
    for (const Source& source : view.dossier.sources) {
        if (!lens.believes(source.id, view.dossier)) continue;
        titles << view.in(source.shortTitle.isEmpty() ? source.title : source.shortTitle);
    }
    return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "According to: %1"))
        .arg(titles.join(QStringLiteral(", ")));
}

}
