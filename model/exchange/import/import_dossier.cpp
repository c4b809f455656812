#include "model/exchange/import/import_dossier.h"

#include "model/edit/dossier_edits.h"
#include "model/io/load.h"
#include "model/phrases/phrases.h"

#include <QtTranslation>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 256ll * 1024 * 1024; ///< that the loader takes
constexpr int rowsLookedAt = 50;

bool isOurs(const TableHead& head)
{
    return std::ranges::any_of(head.columns, [](const QString& name) {
        const auto named = columnNamed(name);
        return named && named->column->role == ColumnRole::Kind;
    });
}

/// Reads the tables one after another; false where it was told to end.
std::expected<bool, Problem> readTables(TableFile& file, const std::vector<ChosenTable>& tables, Importer& importer,
                                        const ImportGoing& going)
{
    for (size_t i = 0; i < tables.size(); ++i) {
        auto rows = file.rows(tables[i].table);
        if (!rows) return std::unexpected(rows.error());
        importer.begin(file.tables()[tables[i].table], tables[i].mapping);
        const auto share = [&](std::optional<double> done) {
            return going(done ? std::optional((double(i) + *done) / double(tables.size())) : std::nullopt);
        };
        const auto whole = importTable(**rows, importer, share);
        if (!whole || !*whole) return whole;
    }
    return true;
}

ImportResult resultOf(const DossierText& into, Imported imported, const QString& name, Language reports)
{
    ImportedDossier result;
    result.edit = addThings(into, imported.things, {QT_TRANSLATE_NOOP("Phrases", "Import “%1”"), {name}});
    imported.things.clear();
    result.report = std::move(imported.report);
    result.text = done(into.bytes(), result.edit).value_or(into.bytes());
    if (result.text.size() <= mostBytes) return result;
    Problem problem;
    problem.sentence = phrase(reports, QT_TRANSLATE_NOOP("Phrases", "The dossier would be larger than 256 MiB"));
    problem.hint = phrase(reports, QT_TRANSLATE_NOOP("Phrases", "Import part of the table, or fewer of its columns."));
    return std::unexpected(problem);
}

QString nameOf(const TableFile& file, const std::vector<ChosenTable>& tables)
{
    return tables.empty() ? QString() : file.tables()[tables.front().table].name;
}

}

std::expected<Mapping, Problem> suggestedMapping(TableFile& file, size_t table, const Dossier& into)
{
    auto rows = file.rows(table);
    if (!rows) return std::unexpected(rows.error());
    QList<TableRow> first;
    for (int i = 0; i < rowsLookedAt; ++i) {
        auto row = (*rows)->next();
        if (!row) return std::unexpected(row.error());
        if (!*row) break;
        first.append(std::move(**row));
    }
    return guessMapping(file.tables()[table], first, into);
}

std::vector<size_t> usualTables(const TableFile& file)
{
    std::vector<size_t> tables;
    for (size_t i = 0; i < file.tables().size(); ++i)
        if (isOurs(file.tables()[i])) tables.push_back(i);
    if (tables.empty() && !file.tables().empty()) tables.push_back(0);
    return tables;
}

ImportResult importTables(TableFile& file, const std::vector<ChosenTable>& tables, const ImportTarget& into,
                          Language reports, const ImportGoing& going)
{
    Importer importer(into.dossier, into.text, reports);
    const auto whole = readTables(file, tables, importer, going);
    if (!whole) return std::unexpected(whole.error());
    if (!*whole) return std::nullopt;
    return resultOf(into.text, importer.finish(), nameOf(file, tables), reports);
}

ImportResult importAsDossier(TableFile& file, const std::vector<ChosenTable>& tables, const QString& title,
                             Language language, Language reports, const ImportGoing& going)
{
    const DossierText fresh(newDossier(title, language));
    constexpr ThingRef usualStatus{ThingList::Statuses, 0};
    const auto status = fresh.thing(usualStatus);
    const auto bare = done(fresh.bytes(), removeThing(fresh, usualStatus, {}));
    const auto empty = readDossier(bare.value_or(fresh.bytes()), {}, reports);
    if (!empty) return std::unexpected(empty.error().list.value(0));

    const DossierText text((*empty).dossier->bytes);
    Importer importer(*empty->dossier, text, reports);
    const auto whole = readTables(file, tables, importer, going);
    if (!whole) return std::unexpected(whole.error());
    if (!*whole) return std::nullopt;
    Imported imported = importer.finish();
    if (imported.report.statuses == 0 && status)
        imported.things.append({ThingList::Statuses, JsonDraft::of(*status)});
    return resultOf(text, std::move(imported), nameOf(file, tables), reports);
}

}
