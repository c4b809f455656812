#include "model/items/exchange/table_export.h"

#include "model/files/save_whole.h"
#include "model/items/evidence/lens_words.h"
#include "model/items/exchange/export_words.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

Problem notWritten(const QString& path, const QString& why, Language language)
{
    Problem problem;
    problem.file = path;
    problem.sentence = phrase(language, QT_TRANSLATE_NOOP("Phrases", "The file cannot be written: %1")).arg(why);
    return problem;
}

/// Writes beside the file, which becomes the new one only if nobody said to stop. A link stays, and what it leads to
/// is replaced.
std::expected<bool, Problem> writeWhole(const QString& path, ExchangeFormat format,
                                        const std::vector<WrittenTable>& tables, const ExchangeProgram& program,
                                        Language language, const ExchangeThread::Going& going)
{
    const QFileInfo file(linkTarget(path));
    const QTemporaryDir beside(file.absoluteDir().filePath(u".coalition-atlas-XXXXXX"_s));
    if (!beside.isValid()) return std::unexpected(notWritten(path, beside.errorString(), language));
    const QString draft = beside.filePath(file.fileName());
    auto written = writeTables(draft, format, tables, program, language);
    if (!written) {
        written.error().file = path;
        return std::unexpected(std::move(written.error()));
    }
    if (!going({})) return false;
    std::error_code error;
    std::filesystem::rename(draft.toStdU16String(), file.filePath().toStdU16String(), error);
    if (!error) return true;
    return std::unexpected(notWritten(path, QString::fromStdString(error.message()), language));
}

}

QList<OfferedFormat> TableExport::formats() const
{
    QList<OfferedFormat> offered;
    if (!session) return offered;
    for (const ExchangeFormat each : allExchangeFormats)
        offered.append({formatName(each), suffixOf(each), formatPurpose(each, session->language())});
    return offered;
}

int TableExport::format() const
{
    return int(std::ranges::find(allExchangeFormats, choice.format) - allExchangeFormats.begin());
}

void TableExport::setFormat(int place)
{
    if (place < 0 || size_t(place) >= allExchangeFormats.size() || place == format()) return;
    choice.format = allExchangeFormats[size_t(place)];
    weigh();
}

void TableExport::setTable(int table)
{
    if (table == this->table() || table < 0 || table > int(ExportedTable::Sources)) return;
    choice.table = ExportedTable(table);
    weigh();
}

void TableExport::setAsOfDay(bool asOf)
{
    if (asOf == isAsOfDay()) return;
    choice.at = asOf ? std::optional(session->day()) : std::nullopt;
    weigh();
}

bool TableExport::asksDay() const
{
    const bool calendar = choice.format == ExchangeFormat::ICalendar || choice.format == ExchangeFormat::TimelineJson;
    return !calendar && (!asksTable() || choice.table == ExportedTable::Members);
}

QString TableExport::dayWords() const
{
    return session ? formatDay(session->day(), session->language()) : QString();
}

QString TableExport::lensWords() const
{
    if (!document || !document->isOpen()) return {};
    const History& history = *document->history();
    return wholeLensWords(history.lens(), history.dossier(), session->language());
}

QString TableExport::contents() const
{
    return session ? contentsWords(weighed.contents, session->language()) : QString();
}

QStringList TableExport::losses() const
{
    QStringList sentences;
    for (const Loss& loss : weighed.losses) sentences.append(loss.sentence);
    return sentences;
}

QString TableExport::suggestedName() const
{
    if (!document || !document->isOpen()) return {};
    QString name = QFileInfo(document->path()).completeBaseName();
    if (name.isEmpty()) name = u"dossier"_s;
    constexpr std::array tables{"-events"_L1, "-members"_L1, "-sources"_L1};
    if (asksTable()) name += tables.at(size_t(choice.table));
    if (asksDay() && choice.at) name += u'-' + choice.at->toIso();
    return name + suffixOf(choice.format);
}

void TableExport::begin()
{
    choice.language = session->language();
    if (choice.at) choice.at = session->day();
    weigh();
}

void TableExport::weigh()
{
    if (!document->isOpen() || writing) return;
    weighing = true;
    say({}, false);
    thread.run([history = document->history(), choice = choice](const ExchangeThread::Going&) {
        return Weighed{contentsOf(*history, choice), lossesOf(*history, choice)};
    }, [this](Weighed next) {
        weighed = std::move(next);
        weighing = false;
        emit changed();
    });
}

void TableExport::writeTo(const QString& path)
{
    if (!document->isOpen() || writing) return;
    if (!document->path().isEmpty() && linkTarget(path) == linkTarget(document->path()))
        return say(phrase(session->language(),
                          QT_TRANSLATE_NOOP("Phrases", "This is the open dossier’s own file. Choose another name.")),
                   true);
    writing = true;
    say({}, false);
    thread.run(
        [history = document->history(), choice = choice, path, exchange = ExchangeProgram{program}](
            const ExchangeThread::Going& going) {
            return writeWhole(path, choice.format, exportTables(*history, choice), exchange, choice.language, going);
        },
        [this, path](auto result) { take(std::move(result), path); });
}

void TableExport::take(std::expected<bool, Problem> result, const QString& path)
{
    writing = false;
    if (!result) {
        const Problem& problem = result.error();
        say(problem.sentence + (problem.hint.isEmpty() ? u"."_s : u". "_s + problem.hint), true);
    } else if (*result) {
        say(phrase(session->language(), QT_TRANSLATE_NOOP("Phrases", "Exported to %1"))
                .arg(QDir::toNativeSeparators(path)),
            false, path);
    }
}

void TableExport::stop()
{
    if (!writing) return;
    thread.halt();
    writing = false;
    say(phrase(session->language(), QT_TRANSLATE_NOOP("Phrases", "Stopped. No file was changed.")), false);
}

void TableExport::say(const QString& sentence, bool isFailure, const QString& path)
{
    said = sentence;
    failure = isFailure;
    left = path;
    emit changed();
}

}
