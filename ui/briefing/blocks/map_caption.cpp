#include "ui/briefing/blocks/map_caption.h"

#include "model/geo/position_names.h"
#include "model/items/status_words.h"
#include "model/phrases/phrases.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/comparison.h"

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

QStringList hiddenLabels(const View& view, bool ofDifferences)
{
    QStringList labels;
    if (ofDifferences) {
        for (const Difference difference : listedDifferences)
            if (isHidden(view, difference))
                labels << differenceLabel(difference, Basis::Days, view.language);
        return labels;
    }
    for (const Status& status : view.dossier.statuses)
        for (const bool possible : {false, true})
            if (isHidden(view.request.session, status.id, possible))
                labels << statusLabel(status, possible, view.language);
    return labels;
}

}

Rows mapCaption(const View& view, double width, const NotShown& notShown)
{
    const auto& land = view.request.boundaries;
    if (!land) return {};
    const Language language = view.language;
    QStringList sentences{phrase(language, QT_TRANSLATE_NOOP("Phrases", "Lambert azimuthal equal-area. %1."))
                              .arg(boundaryAttribution(land->position(), language))};
    QStringList states;
    for (const Actor* actor : notShown.states) states << view.in(actor->name);
    if (!states.isEmpty())
        sentences << phrase(language, QT_TRANSLATE_NOOP("Phrases", "Outside the map: %1."))
                         .arg(localeOf(language).createSeparatedList(states));
    const QStringList hidden = hiddenLabels(view, notShown.ofDifferences);
    if (!hidden.isEmpty())
        sentences << phrase(language, QT_TRANSLATE_NOOP("Phrases", "Switched off on the map: %1."))
                         .arg(localeOf(language).createSeparatedList(hidden));
    return setText({{sentences.join(u' '), note()}}, {.width = width, .leading = noteLeading});
}

}
