#include "model/exchange/export/export_tables.h"

#include "model/exchange/export/believed_part.h"
#include "model/exchange/export/bound_cells.h"
#include "model/exchange/export/carried_part.h"
#include "model/exchange/export/citation_cells.h"
#include "model/exchange/export/description.h"
#include "model/exchange/export/event_rows.h"
#include "model/exchange/export/name_rows.h"
#include "model/exchange/export/status_rows.h"

#include <utility>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

void addSourceRows(TableBuilder& table, const Dossier& dossier, const QSet<SourceId>& told = {})
{
    for (const Source& source : dossier.sources) {
        if (told.contains(source.id)) continue;
        table.nextRow(EntryWord::Source);
        setSource(table, source);
    }
}

void addEventRows(TableBuilder& table, const Dossier& dossier, SourceCells sources)
{
    for (const Event& event : dossier.events) addPassageRows(table, event, dossier, sources);
}

void addStatusRows(TableBuilder& table, const Dossier& dossier, SourceCells sources, std::optional<Day> at)
{
    for (const StatusClaim& claim : dossier.statusClaims) addStatusRow(table, claim, dossier, sources, at);
}

void addEventFeatures(TableBuilder& table, const Dossier& dossier, Language language)
{
    for (const Event& event : dossier.events) {
        addFeatureRow(table, event, dossier);
        table.set("description", descriptionOf(event, dossier, language));
    }
}

QHash<ActorId, LonLat> capitalsByCountry()
{
    QHash<ActorId, LonLat> positions;
    if (const auto capitals = loadCapitals())
        for (const Capital& capital : *capitals) positions.insert(capital.country, capital.position);
    return positions;
}

void addStatusFeatures(TableBuilder& table, const Dossier& dossier, const ExportChoice& choice)
{
    const QHash<ActorId, LonLat> capitals = capitalsByCountry();
    for (const StatusClaim& claim : dossier.statusClaims) {
        addStatusRow(table, claim, dossier, SourceCells::Whole, choice.at);
        setStatusFeature(table, claim, dossier, capitals);
        table.set("description", descriptionOf(claim, dossier, choice.language));
    }
}

std::vector<WrittenTable> sheets(const Dossier& dossier, const ExportChoice& choice)
{
    TableBuilder events(u"events"_s, choice.language);
    TableBuilder members(u"members"_s, choice.language);
    TableBuilder sources(u"sources"_s, choice.language);
    TableBuilder names(u"names"_s, choice.language);
    addEventRows(events, dossier, SourceCells::Id);
    addStatusRows(members, dossier, SourceCells::Id, choice.at);
    addSourceRows(sources, dossier);
    addNameRows(names, dossier, SourceCells::Id);
    std::vector<WrittenTable> tables{events.table(), members.table(), sources.table(), names.table()};
    const auto chosen = tables.begin() + int(choice.table);
    std::rotate(tables.begin(), chosen, chosen + 1); // what was asked for is opened first
    return tables;
}

QString nameOf(ExportShape shape)
{
    switch (shape) {
    case ExportShape::Members: return u"members"_s;
    case ExportShape::Sources: return u"sources"_s;
    case ExportShape::Features: return u"dossier"_s;
    default: return u"events"_s;
    }
}

WrittenTable oneTable(ExportShape shape, const Dossier& dossier, const ExportChoice& choice)
{
    TableBuilder table(nameOf(shape), choice.language);
    if (shape == ExportShape::Events) addEventRows(table, dossier, SourceCells::Whole);
    if (shape == ExportShape::Members) addStatusRows(table, dossier, SourceCells::Whole, choice.at);
    if (shape == ExportShape::Sources) addSourceRows(table, dossier);
    if (shape == ExportShape::Features || shape == ExportShape::Moments)
        addEventFeatures(table, dossier, choice.language);
    if (shape == ExportShape::Features) {
        addStatusFeatures(table, dossier, choice);
        addSourceRows(table, dossier, sourcesOfRows(dossier));
    }
    if (shape != ExportShape::Moments && shape != ExportShape::Sources) addNameRows(table, dossier, SourceCells::Whole);
    return table.table();
}

}

ExportContents contentsOf(const History& history, const ExportChoice& choice)
{
    const Dossier carried = carriedPart(history, believedPart(history), choice);
    return {int(carried.events.size()), int(carried.statusClaims.size()), int(carried.sources.size())};
}

std::vector<WrittenTable> exportTables(const History& history, const ExportChoice& choice)
{
    const Dossier carried = carriedPart(history, believedPart(history), choice);
    const ExportShape shape = shapeOf(choice);
    if (shape == ExportShape::Sheets) return sheets(carried, choice);
    return {oneTable(shape, carried, choice)};
}

}
