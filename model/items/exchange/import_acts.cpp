#include "model/items/exchange/import_acts.h"

#include "model/edit/dossier_edits.h"
#include "model/io/load.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

qsizetype charactersOf(const TableRow& row)
{
    qsizetype count = 0;
    for (const QString& cell : row.cells) count += cell.size();
    return count;
}

std::expected<TableBeginning, Problem> beginningOf(TableFile& file, size_t table)
{
    constexpr qsizetype mostRows = 2000;
    constexpr qsizetype mostCharacters = 4 << 20;
    auto source = file.rows(table);
    if (!source) return std::unexpected(std::move(source.error()));
    TableBeginning beginning;
    qsizetype characters = 0;
    while (beginning.rows.size() < mostRows && characters < mostCharacters) {
        auto row = (*source)->next();
        if (!row) return std::unexpected(std::move(row.error()));
        beginning.remarks += (*source)->remarks();
        if (!*row) {
            beginning.whole = true;
            break;
        }
        characters += charactersOf(**row);
        beginning.rows.append(std::move(**row));
    }
    return beginning;
}

JsonDraft draftOf(const NewSource& source, const QString& id)
{
    JsonDraft draft = JsonDraft::object({{"id", JsonDraft::text(id)}, {"title", JsonDraft::text(source.title)}});
    if (!source.address.isEmpty()) draft.set("address", JsonDraft::text(source.address));
    return draft;
}

/// Where an import's rows go once the source that they are to rest on is there.
struct PreparedGround {
    ImportGround ground;
    ImportPlan plan;
    Edit edit; ///< what was done for it
};

std::expected<PreparedGround, Problem> prepared(const ImportPlan& plan, const ImportGround& ground, Language reports)
{
    PreparedGround made{ground, plan, {}};
    if (!plan.newSource) return made;
    const QString id = freeId(*ground.text, ThingList::Sources, plan.newSource->title);
    made.edit = addThing(*ground.text, ThingList::Sources, draftOf(*plan.newSource, id), {});
    const auto text = done(ground.text->bytes(), made.edit);
    auto loaded = readDossier(text.value_or(QByteArray()), {}, reports);
    if (!loaded) return std::unexpected(loaded.error().list.value(0));
    made.ground = {std::make_shared<const DossierText>(*text), std::move(loaded->dossier)};
    made.plan.source = SourceId(id);
    return made;
}

EditName nameOf(const ImportReport& report, const QString& fileName)
{
    if (report.imported == 1) return {QT_TRANSLATE_NOOP("Phrases", "Import a row of “%1”"), {fileName}};
    return {QT_TRANSLATE_NOOP("Phrases", "Import %1 rows of “%2”"), {QString::number(report.imported), fileName}};
}

}

std::expected<ImportedTable, Problem> lookedAt(TableFile& file, size_t table, const Dossier& into)
{
    auto beginning = beginningOf(file, table);
    if (!beginning) return std::unexpected(std::move(beginning.error()));
    const TableHead& head = file.tables().at(table);
    constexpr qsizetype rowsToGuessFrom = 50;
    Mapping mapping = guessMapping(head, beginning->rows.first(std::min(rowsToGuessFrom, beginning->rows.size())), into);
    return ImportedTable{head, true, std::move(*beginning), std::move(mapping)};
}

std::expected<OpenedTables, Problem> openForImport(const ImportOrigin& origin, const ExchangeProgram& program,
                                                   const Dossier& into, Language language)
{
    auto file = origin.path.isEmpty() ? tablesOfText(origin.pasted, language)
                                      : openTables(origin.path, origin.options, program, language);
    if (!file) return std::unexpected(std::move(file.error()));
    OpenedTables opened;
    opened.file = std::move(*file);
    opened.found = textOptionsOf(*opened.file);
    for (const TableHead& head : opened.file->tables()) opened.tables.push_back({head, false, {}, {}});
    for (const size_t table : usualTables(*opened.file)) {
        auto looked = lookedAt(*opened.file, table, into);
        if (!looked) return std::unexpected(std::move(looked.error()));
        opened.tables.at(table) = std::move(*looked);
    }
    return opened;
}

ImportTrial tryImport(const std::vector<ImportedTable>& tables, const ImportPlan& plan, const ImportGround& ground,
                      Language reports, const ImportGoing& going)
{
    const auto base = prepared(plan, ground, reports);
    if (!base) return {};
    Importer importer(*base->ground.dossier, *base->ground.text, reports);
    ImportTrial trial{{}, true};
    for (const ChosenTable& chosen : chosenTables(tables, base->plan)) {
        const ImportedTable& table = tables[chosen.table];
        importer.begin(table.head, chosen.mapping);
        for (const Problem& remark : table.beginning->remarks) importer.tell(remark);
        for (const TableRow& row : table.beginning->rows) {
            if (!going({})) return trial;
            importer.add(row);
        }
        trial.whole &= table.beginning->whole;
    }
    trial.report = importer.finish().report;
    return trial;
}

ImportResult doImport(TableFile& file, const std::vector<ImportedTable>& tables, const ImportPlan& plan,
                      const ImportGround& ground, const QString& fileName, Language reports, const ImportGoing& going)
{
    if (plan.asNewDossier && !plan.newSource)
        return importAsDossier(file, chosenTables(tables, plan), plan.title, plan.language, reports, going);
    auto base = prepared(plan, ground, reports);
    if (!base) return std::unexpected(std::move(base.error()));
    auto result = importTables(file, chosenTables(tables, base->plan), {*base->ground.text, *base->ground.dossier},
                               reports, going);
    if (!result || !*result) return result;
    Edit& edit = (*result)->edit;
    edit.name = nameOf((*result)->report, fileName);
    edit.changes = base->edit.changes + edit.changes;
    return result;
}

}
