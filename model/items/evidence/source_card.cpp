#include "model/items/evidence/source_card.h"

namespace atlas {

SourceCard::SourceCard(const Session& lookedAt, const Present& shown, const Bearings& borne, QObject* parent)
    : QObject(parent), session(lookedAt), present(shown), bearings(borne)
{
    connect(&present, &Present::changed, this, &SourceCard::follow);
    connect(&session, &Session::sourceChanged, this, &SourceCard::follow);
    connect(&session, &Session::evidencePanelChanged, this, &SourceCard::follow);
    connect(&session, &Session::languageChanged, this, &SourceCard::follow);
}

SourceContent SourceCard::next() const
{
    const std::shared_ptr<const History> history = present.history();
    if (!history || session.evidencePanel() != Session::EvidencePanel::Sources) return {};
    const QList<Source>& sources = history->dossier().sources;
    const Source* source = sources.size() == 1 ? &sources.front()
                                               : history->dossier().source(SourceId(session.source()));
    const Bearing* bearing = source ? bearings.of(source->id) : nullptr;
    return bearing ? sourceContent(*source, *bearing, *history, session.language()) : SourceContent();
}

void SourceCard::follow()
{
    SourceContent content = next();
    if (content == told) return;
    told = std::move(content);
    emit contentChanged();
}

}
