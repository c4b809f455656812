#include "model/items/unsourced.h"

#include "model/phrases/phrases.h"

#include <algorithm>

namespace atlas {

QString unsourcedWord(Language language)
{
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Unsourced"));
}

QString withSourcing(const QString& words, bool unsourced, Language language)
{
    if (!unsourced || words.isEmpty()) return words;
    return words + QStringLiteral(" · ") + unsourcedWord(language);
}

bool isUnsourced(const EventState& state)
{
    return std::ranges::all_of(state.citations, &Citation::isUnsourced);
}

bool isUnsourced(const ActorState& state)
{
    return state.shown && state.shown->citation.isUnsourced();
}

bool restsOnNothing(const Status& status, const Dossier& dossier)
{
    bool claimed = false;
    for (const StatusClaim& claim : dossier.statusClaims) {
        if (claim.status != status.id) continue;
        if (!claim.citation.isUnsourced()) return false;
        claimed = true;
    }
    return claimed;
}

}
