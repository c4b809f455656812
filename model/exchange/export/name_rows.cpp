#include "model/exchange/export/name_rows.h"

#include "model/geo/country_names.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array actorKindWords{"state"_L1, "organisation"_L1, "person"_L1};
static_assert(actorKindWords.size() == size_t(ActorKind::Person) + 1);

void startRow(TableBuilder& table, EntryWord entry, const QString& id, const LocalText& title)
{
    table.nextRow(entry);
    table.set("id", id);
    table.set("title", title);
}

}

bool isImplied(const Actor& actor)
{
    if (actor.kind != ActorKind::State || !actor.group.isEmpty() || !actor.aliases.isEmpty()) return false;
    if (!actor.summary.isEmpty() || !actor.citations.isEmpty()) return false;
    return std::ranges::all_of(allLanguages, [&](Language language) {
        return actor.name.in(language) == countryName(actor.id.text(), language);
    });
}

void addNameRows(TableBuilder& table, const Dossier& dossier, SourceCells sources)
{
    for (const Actor& actor : dossier.actors) {
        if (isImplied(actor)) continue;
        startRow(table, EntryWord::Actor, actor.id.text(), actor.name);
        table.set("actor kind", QString(actorKindWords.at(size_t(actor.kind))));
        table.set("group", actor.group.text());
        table.set("aliases", actor.aliases.join(exchangeSeparator));
        table.set("summary", actor.summary);
        if (!actor.citations.isEmpty()) setRowSource(table, actor.citations.front(), dossier, sources);
    }
    for (const Status& status : dossier.statuses) {
        startRow(table, EntryWord::StatusName, status.id.text(), status.label);
        if (status.counted) table.set("counted", QString(exchangeYes));
    }
    for (const Group& group : dossier.groups)
        startRow(table, EntryWord::Group, group.id.text(), group.label);
    for (const Theme& theme : dossier.themes) {
        startRow(table, EntryWord::Theme, theme.id.text(), theme.title);
        table.set("summary", theme.text);
        setRowSource(table, theme.citation, dossier, sources);
    }
}

}
