#include "model/exchange/export/status_rows.h"

#include "model/exchange/export/bound_cells.h"
#include "model/time/certainty.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// As a dossier writes it in `since` and `until`: nothing where no source says.
QString written(const Edtf::End& end)
{
    if (end.date) return end.date->toString();
    return end.missing == MissingEnd::Open ? u".."_s : QString();
}

}

void addStatusRow(TableBuilder& table, const StatusClaim& claim, const Dossier& dossier, SourceCells sources,
                  std::optional<Day> at)
{
    table.nextRow(EntryWord::Status);
    table.set("country", claim.actor.text());
    if (const Actor* actor = dossier.actor(claim.actor)) table.show("country name", actor->name);
    table.set("status", claim.status.text());
    if (const Status* status = dossier.status(claim.status)) table.show("status label", status->label);
    if (const auto certainty = at ? certaintyOn(*at, claim.span) : std::nullopt)
        table.set("certainty", certaintyName(*certainty));
    if (claim.span && claim.span->isInterval()) {
        table.set("since", written(claim.span->first()));
        table.set("until", written(claim.span->last()));
    } else if (claim.span) {
        table.set("when", claim.span->toString());
    }
    table.set("note", claim.note);
    setRowSource(table, claim.citation, dossier, sources);
}

void setStatusFeature(TableBuilder& table, const StatusClaim& claim, const Dossier& dossier,
                      const QHash<ActorId, LonLat>& capitals)
{
    const Actor* actor = dossier.actor(claim.actor);
    const Status* status = dossier.status(claim.status);
    LocalText name;
    for (const Language language : allLanguages)
        if (actor && status)
            name.set(language, actor->name.in(language) + u" · "_s + status->label.in(language));
    table.show("title", name);
    if (claim.span) setBounds(table, claim.span->bounds());
    const auto capital = capitals.constFind(claim.actor);
    if (capital != capitals.constEnd()) setPosition(table, *capital);
}

}
