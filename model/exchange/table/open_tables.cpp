#include "model/exchange/table/open_tables.h"

#include "model/exchange/table/process/foreign_file.h"
#include "model/exchange/table/remark_list.h"
#include "model/exchange/table/sniff.h"
#include "model/exchange/table/text/separated_file.h"
#include "model/exchange/table/timeline/read_timeline.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtTranslation>

namespace atlas {

namespace {

using Opened = std::expected<std::unique_ptr<TableFile>, Problem>;

std::optional<Problem> whyNot(const QFileInfo& info, Language language)
{
    const auto problem = [&](const char* sentence, const char* hint) {
        return fileProblem(info.filePath(), language, {sentence, {}}, {hint, {}});
    };
    if (!info.exists())
        return problem(QT_TRANSLATE_NOOP("Phrases", "There is no such file"),
                       QT_TRANSLATE_NOOP("Phrases", "Check its name and folder."));
    // A pipe or a device may have no end, and cannot be read twice.
    if (!info.isFile())
        return problem(QT_TRANSLATE_NOOP("Phrases", "This is no plain file"),
                       QT_TRANSLATE_NOOP("Phrases", "Give a file with a table in it."));
    if (info.size() == 0)
        return problem(QT_TRANSLATE_NOOP("Phrases", "The file is empty"),
                       QT_TRANSLATE_NOOP("Phrases", "A table’s first row names its columns."));
    return std::nullopt;
}

Opened openText(const QString& path, const TextTableOptions& options, Language language)
{
    const auto open = [path]() -> std::unique_ptr<QIODevice> {
        auto file = std::make_unique<QFile>(path);
        if (!file->open(QIODevice::ReadOnly)) return nullptr;
        return file;
    };
    return SeparatedFile::open(open, path, QFileInfo(path).completeBaseName(), options, language);
}

}

ExchangeProgram exchangeProgramFor(const QString& applicationFolder)
{
    const QString name = QStringLiteral("/coalition-atlas-exchange");
    const QString beside = applicationFolder + name;
    return {QFileInfo::exists(beside)
                ? beside
                : QDir::cleanPath(applicationFolder + QStringLiteral("/../libexec") + name)};
}

Opened openTables(const QString& path, const TextTableOptions& options, const ExchangeProgram& program,
                  Language language)
{
    const QFileInfo info(path);
    if (auto problem = whyNot(info, language)) return std::unexpected(std::move(*problem));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            fileProblem(path, language, {QT_TRANSLATE_NOOP("Phrases", "The file cannot be read"), {}},
                        {QT_TRANSLATE_NOOP("Phrases", "Check that you may read it."), {}}));
    const auto format = sniffedFormat(file.read(sniffedBytes), path);
    if (!format)
        return std::unexpected(fileProblem(path, language, format.error().sentence, format.error().hint));
    if (*format == ExchangeFormat::Csv) return openText(path, options, language);
    if (*format == ExchangeFormat::TimelineJson) return readTimeline(path, language);
    return openForeign(path, *format, program, language);
}

Opened tablesOfText(const QString& text, Language language)
{
    const auto open = [bytes = text.toUtf8()]() -> std::unique_ptr<QIODevice> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    };
    TextTableOptions options;
    options.encoding = QStringLiteral("UTF-8");
    const QStringView firstLine = QStringView(text).first(std::max<qsizetype>(0, text.indexOf(u'\n')));
    if (firstLine.contains(u'\t')) options.separator = u'\t';
    return SeparatedFile::open(open, {}, {}, options, language);
}

std::optional<TextTableOptions> textOptionsOf(const TableFile& file)
{
    const auto* separated = dynamic_cast<const SeparatedFile*>(&file);
    if (!separated) return std::nullopt;
    return separated->options();
}

}
