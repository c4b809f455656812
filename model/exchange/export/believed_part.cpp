#include "model/exchange/export/believed_part.h"

#include <QSet>

namespace atlas {

namespace {

/// Keeps of a dossier's lists what the lens believes.
class Believed
{
public:
    explicit Believed(const History& past) : history(past) {}

    bool operator()(const Citation& citation) const
    {
        return history.lens().believes(citation, history.dossier());
    }
    /// Whether anybody believed is cited; of what nobody is cited for, whether that is believed.
    bool operator()(const QList<Citation>& citations) const
    {
        return citations.isEmpty() ? (*this)(Citation()) : std::ranges::any_of(citations, *this);
    }

    void keep(QList<Citation>& citations) const
    {
        citations.removeIf([this](const Citation& citation) { return !(*this)(citation); });
    }
    template <typename Cited>
    void keepCited(QList<Cited>& things) const
    {
        things.removeIf([this](const Cited& thing) { return !(*this)(thing.citation); });
    }
    void keep(LocalText& text, QList<Citation>& citations) const
    {
        if (!(*this)(citations)) text = {};
        keep(citations);
    }

private:
    const History& history;
};

void keepClaims(Event& event, const Believed& believed)
{
    believed.keepCited(event.when);
    believed.keepCited(event.place);
    believed.keepCited(event.occurrence);
    believed.keepCited(event.participants);
    believed.keepCited(event.counts);
    believed.keepCited(event.summary);
    believed.keep(event.caution, event.cautionCitations);
    believed.keep(event.citations);
}

QSet<ActorId> actorsNamedIn(const Dossier& dossier)
{
    QSet<ActorId> named;
    for (const StatusClaim& claim : dossier.statusClaims) named.insert(claim.actor);
    for (const Event& event : dossier.events) {
        for (const auto& claim : event.place) named.insert(claim.value.country);
        for (const auto& claim : event.participants) named.insert(claim.value.actor);
    }
    for (const Statement& statement : dossier.statements) {
        named.insert(statement.speaker);
        for (const ActorId& actor : statement.about) named.insert(actor);
    }
    for (const Actor& actor : dossier.actors)
        if (named.contains(actor.id)) named.insert(actor.affiliation);
    return named;
}

/// An actor that nothing is left to be said of goes, unless everybody is believed.
void keepActors(Dossier& dossier, const Believed& believed, bool all)
{
    const QSet<ActorId> named = actorsNamedIn(dossier);
    if (!all) dossier.actors.removeIf([&](const Actor& actor) { return !named.contains(actor.id); });
    for (Actor& actor : dossier.actors) {
        if (!believed(actor.citations)) actor.role = {};
        believed.keep(actor.summary, actor.citations);
    }
}

}

Dossier believedPart(const History& history)
{
    Dossier dossier = history.dossier();
    const Believed believed(history);
    dossier.sources.removeIf(
        [&](const Source& source) { return !history.lens().believes(source.id, history.dossier()); });
    dossier.events.removeIf([&](const Event& event) { return !history.event(event.id); });
    for (Event& event : dossier.events) keepClaims(event, believed);
    believed.keepCited(dossier.statusClaims);
    believed.keepCited(dossier.statements);
    dossier.statements.removeIf(
        [&](const Statement& said) { return !said.event.isEmpty() && !history.event(said.event); });
    believed.keepCited(dossier.outcomes);
    believed.keepCited(dossier.scenarios);
    believed.keepCited(dossier.founded);
    believed.keepCited(dossier.memberCounts);
    for (Theme& theme : dossier.themes)
        if (!believed(theme.citation)) theme.text = {};
    believed.keep(dossier.summary, dossier.summaryCitations);
    keepActors(dossier, believed, history.lens() == Lens::all());
    dossier.index();
    return dossier;
}

}
