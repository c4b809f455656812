#include "model/items/evidence/lens_change.h"

#include "model/items/evidence/lens_summary.h"
#include "model/items/evidence/lens_words.h"

namespace atlas {

LensChange::LensChange(Session& lookedAt, const Document& opened, QObject* parent)
    : QObject(parent), session(lookedAt), document(opened), now(opened.history())
{
    connect(&document, &Document::historyChanged, this, &LensChange::followHistory);
    connect(&session, &Session::comparedLensChanged, this, &LensChange::followComparison);
    connect(&session, &Session::dayChanged, this, &LensChange::changed);
    connect(&session, &Session::languageChanged, this, &LensChange::changed);
}

void LensChange::setShown(bool shown)
{
    if (showing == shown) return;
    showing = shown;
    if (showing) compare();
    else session.endLensComparison();
    emit changed();
}

void LensChange::followHistory()
{
    const std::shared_ptr<const History> history = document.history();
    if (history == now) return;
    const bool sameDossier = now && history && history->sharedDossier() == now->sharedDossier();
    before = sameDossier ? now : nullptr;
    now = history;
    if (!sameDossier) showing = !session.comparedLens().isEmpty();
    else if (showing) compare();
    emit changed();
}

/// Whoever ends the comparison, or begins another, has ended this.
void LensChange::followComparison()
{
    const bool compared = !session.comparedLens().isEmpty();
    if (showing == compared) return;
    showing = compared;
    emit changed();
}

void LensChange::compare()
{
    if (!before) return;
    const Lens& lens = before->lens();
    session.compareLens(lens.toString(), lens.knownOn());
}

QString LensChange::words() const
{
    if (!before) return {};
    return lensChangeWords(before->lens(), now->lens(), now->dossier(), session.language());
}

QString LensChange::summary() const
{
    return before ? lensSummary(*before, *now, session.day(), session.language()) : QString();
}

}
