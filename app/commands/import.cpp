#include "app/commands/import.h"

#include "app/commands/given_words.h"
#include "model/exchange/import/import_dossier.h"
#include "model/exchange/import/report_words.h"
#include "model/files/kept_file.h"
#include "model/files/save_whole.h"
#include "model/io/load.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// What stops an import before anything is written.
struct Stop {
    Exit exit = Exit::WrongUsage;
    QStringList lines; ///< of stderr
};

Stop wrongUsage(const QString& sentence)
{
    return {Exit::WrongUsage, {usageLine(sentence)}};
}

Stop stopFor(Problem problem, const QString& file, Exit exit)
{
    if (problem.file.isEmpty()) problem.file = file;
    return {exit, {problem.toLine()}};
}

Stop stopFor(const Problems& problems)
{
    Stop stop{problems.cannotRead ? Exit::CannotAccess : Exit::DataErrors, {}};
    for (const Problem& problem : problems.list) stop.lines.append(problem.toLine());
    return stop;
}

/// A dossier is opened, not imported.
bool isDossier(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    constexpr qint64 beginning = 64 * 1024;
    const QByteArray first = file.read(beginning);
    return first.trimmed().startsWith('{') && first.contains("\"coalition-dossier/");
}

std::expected<std::unique_ptr<TableFile>, Stop> openInput(const ImportCommand& command, const ExchangeProgram& program)
{
    if (isDossier(command.file)) return std::unexpected(wrongUsage(u"“%1” is a dossier already"_s.arg(command.file)));
    auto tables = openTables(command.file, command.choice.text, program, command.language);
    if (tables) return std::move(*tables);
    const QFileInfo info(command.file);
    const bool canRead = info.isFile() && info.isReadable();
    return std::unexpected(stopFor(tables.error(), command.file, canRead ? Exit::DataErrors : Exit::CannotAccess));
}

std::expected<std::vector<ChosenTable>, Stop> chooseTables(TableFile& file, const ImportCommand& command, const Dossier& into)
{
    std::vector<size_t> tables = usualTables(file);
    if (!command.choice.table.isEmpty()) {
        const auto named = std::ranges::find(file.tables(), command.choice.table, &TableHead::name);
        if (named == file.tables().end()) {
            QStringList names;
            for (const TableHead& head : file.tables()) names.append(head.name);
            return std::unexpected(wrongUsage(u"--table: the file has no table “%1”; there are %2"_s.arg(
                command.choice.table, names.join(", "_L1))));
        }
        tables = {size_t(named - file.tables().begin())};
    }
    std::vector<ChosenTable> chosen;
    for (const size_t table : tables) {
        const auto suggested = suggestedMapping(file, table, into);
        if (!suggested) return std::unexpected(stopFor(suggested.error(), command.file, Exit::DataErrors));
        const auto mapping = chosenMapping(*suggested, file.tables()[table], command.choice);
        if (!mapping) return std::unexpected(wrongUsage(mapping.error()));
        chosen.push_back({table, *mapping});
    }
    return chosen;
}

/// What a dossier that is added to must have: a typing error would make another.
std::optional<Stop> missingIn(const Dossier& dossier, const ImportChoice& choice)
{
    QStringList sources, statuses;
    for (const Source& source : dossier.sources) sources.append(source.id.text());
    for (const Status& status : dossier.statuses) statuses.append(status.id.text());
    if (!choice.source.isEmpty() && !sources.contains(choice.source))
        return wrongUsage(u"--source: the dossier has no source “%1”"_s.arg(choice.source) + didYouMean(choice.source, sources));
    if (!choice.status.isEmpty() && !statuses.contains(choice.status))
        return wrongUsage(u"--status: the dossier has no status “%1”"_s.arg(choice.status) + didYouMean(choice.status, statuses));
    return {};
}

/// A workbook whose second sheet was not read looks as if it had been, where nobody says so.
void tellTablesLeftOut(const TableFile& file, const std::vector<ChosenTable>& chosen, QTextStream& errors)
{
    QStringList others;
    for (size_t i = 0; i < file.tables().size(); ++i)
        if (!std::ranges::contains(chosen, i, &ChosenTable::table)) others.append(u'“' + file.tables()[i].name + u'”');
    if (others.isEmpty()) return;
    errors << usageLine(u"not imported: %1; --table names one of them"_s.arg(others.join(", "_L1))) << '\n';
}

std::expected<ImportedDossier, Stop> importedBy(const ImportCommand& command, const ExchangeProgram& program,
                                                QTextStream& errors)
{
    const auto always = [](std::optional<double>) { return true; };
    auto file = openInput(command, program);
    if (!file) return std::unexpected(file.error());
    auto into = command.into.isEmpty() ? std::expected<Loaded, Problems>(Loaded{std::make_shared<const Dossier>(), {}})
                                       : loadDossier(command.into, command.language);
    if (!into) return std::unexpected(stopFor(into.error()));
    const Dossier& dossier = *into->dossier;
    if (!command.into.isEmpty())
        if (const auto stop = missingIn(dossier, command.choice)) return std::unexpected(*stop);
    const auto tables = chooseTables(**file, command, dossier);
    if (!tables) return std::unexpected(tables.error());
    if (command.choice.table.isEmpty()) tellTablesLeftOut(**file, *tables, errors);

    auto result = ImportResult(std::nullopt);
    if (command.into.isEmpty()) {
        const Language language = tables->empty() ? command.language : tables->front().mapping.language;
        result = importAsDossier(**file, *tables, QFileInfo(command.file).completeBaseName(), language, command.language, always);
    } else {
        const DossierText text(dossier.bytes);
        result = importTables(**file, *tables, {text, dossier}, command.language, always);
    }
    if (!result) return std::unexpected(stopFor(result.error(), command.file, Exit::DataErrors));
    // Whatever became of the rows, what is written must be a dossier.
    const auto whole = readDossier((*result)->text, command.output, command.language);
    if (!whole) return std::unexpected(stopFor(whole.error()));
    return std::move(**result);
}

void tellRemarks(const ImportReport& report, const QString& file, QTextStream& errors)
{
    const bool several = !std::ranges::all_of(report.remarks, [&](const ImportRemark& remark) {
        return remark.table == report.remarks.front().table;
    });
    for (const ImportRemark& remark : report.remarks) errors << remarkLine(remark, file, several) << '\n';
    if (report.unlisted > 0) errors << usageLine(u"%1 more are not listed"_s.arg(report.unlisted)) << '\n';
}

Exit refused(const FileProblem& problem, const ImportCommand& command, QTextStream& errors)
{
    errors << usageLine(problem.sentence(command.language) + u' ' + problem.advice(command.language)) << '\n';
    return Exit::CannotAccess;
}

}

Exit runImport(const ImportCommand& command, const ExchangeProgram& program, QTextStream& out, QTextStream& errors)
{
    if (linkTarget(command.file) == linkTarget(command.output)) {
        errors << usageLine(u"-o: “%1” is what is imported; it would be overwritten"_s.arg(command.output)) << '\n';
        return Exit::WrongUsage;
    }
    // From before the import on, so that what others write there meanwhile is not replaced.
    auto target = KeptFile::toReplace(command.output);
    if (!target) return refused(target.error(), command, errors);
    const auto imported = importedBy(command, program, errors);
    if (!imported) {
        for (const QString& line : imported.error().lines) errors << line << '\n';
        return imported.error().exit;
    }
    const ImportReport& report = imported->report;
    tellRemarks(report, command.file, errors);
    out << (command.json ? QString::fromUtf8(QJsonDocument(importReportJson(report)).toJson(QJsonDocument::Indented))
                         : importReportText(report, command.language));
    if (report.imported == 0) {
        errors << usageLine(u"%1: nothing was imported, and nothing written"_s.arg(command.file)) << '\n';
        return Exit::DataErrors;
    }
    const auto saved = target->replace(imported->text);
    return saved ? Exit::Done : refused(saved.error(), command, errors);
}

}
