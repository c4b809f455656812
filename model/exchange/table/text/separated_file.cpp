#include "model/exchange/table/text/separated_file.h"

#include "model/exchange/table/column_names.h"
#include "model/exchange/table/text/formula_escape.h"
#include "model/exchange/table/text/separated_rows.h"
#include "model/exchange/table/text/separator.h"
#include "model/exchange/table/text/text_encoding.h"

#include <QtTranslation>

namespace atlas {

namespace {

constexpr qsizetype mostColumns = 16'384; // as many as a sheet has
constexpr qint64 beginningBytes = 256 * 1024;

Problem unreadable(const RemarkList& remarks)
{
    return problemOf({SeparatedFault::Unreadable, 0, false}, remarks);
}

}

std::expected<std::unique_ptr<SeparatedFile>, Problem> SeparatedFile::open(OpenText open, const QString& name,
                                                                           const QString& tableName,
                                                                           const TextTableOptions& options,
                                                                           Language language)
{
    auto file = std::unique_ptr<SeparatedFile>(new SeparatedFile);
    file->openText = std::move(open);
    file->fileName = name;
    file->language = language;
    const RemarkList remarks(name, language);
    const auto device = file->openText();
    if (!device) return std::unexpected(unreadable(remarks));

    const TextEncoding found = encodingOf(*device);
    file->encoding = options.encoding.value_or(found.name);
    file->guessed = found.guessed && !options.encoding;
    // A mark belongs to the encoding that it announces, and to no other.
    file->start = found.name.compare(file->encoding, Qt::CaseInsensitive) == 0 ? found.mark : 0;
    QStringDecoder decoder(file->encoding);
    if (!decoder.isValid())
        return std::unexpected(fileProblem(
            name, language, {QT_TRANSLATE_NOOP("Phrases", "No encoding is called “%1”"), {file->encoding}},
            {QT_TRANSLATE_NOOP("Phrases", "Choose another, such as UTF-8 or windows-1251."), {}}));
    device->seek(file->start);
    const QString beginning = decoder(device->read(beginningBytes));
    file->separator = options.separator.value_or(separatorOf(beginning));
    if (const qsizetype said = separatorLine(beginning); said > 0) {
        const QByteArray line = QStringEncoder(file->encoding)(beginning.first(said));
        file->start += line.size();
        file->firstLine = 2;
    }

    auto parser = file->parser(mostColumns);
    if (!parser) return std::unexpected(unreadable(remarks));
    auto heading = parser->next();
    if (!heading) return std::unexpected(problemOf(heading.error(), remarks));
    if (!*heading)
        return std::unexpected(
            fileProblem(name, language, {QT_TRANSLATE_NOOP("Phrases", "The file is empty"), {}},
                        {QT_TRANSLATE_NOOP("Phrases", "A table’s first row names its columns."), {}}));
    if ((*heading)->surplus > 0)
        return std::unexpected(remarks.error(
            (*heading)->line, {QT_TRANSLATE_NOOP("Phrases", "The table has more than 16,384 columns"), {}},
            {QT_TRANSLATE_NOOP("Phrases", "Perhaps this is no table, or its lines end in some other way."),
             {}}));
    file->heading = (*heading)->cells;
    for (QString& each : file->heading) each = withoutEscape(std::move(each));
    file->headingLine = (*heading)->line;
    RemarkList said(name, language);
    file->heads.push_back({tableName, columnNames(file->heading, file->headingLine, said), std::nullopt});
    return file;
}

std::optional<SeparatedParser> SeparatedFile::parser(qsizetype mostCells) const
{
    auto device = openText();
    if (!device || !device->seek(start)) return std::nullopt;
    return SeparatedParser(std::move(device), encoding, separator, mostCells, firstLine);
}

std::expected<std::unique_ptr<RowSource>, Problem> SeparatedFile::rows(size_t)
{
    RemarkList remarks(fileName, language);
    auto text = parser(mostColumns);
    const auto size = openText();
    if (!text || !size) return std::unexpected(unreadable(remarks));
    if (const auto first = text->next(); !first) return std::unexpected(problemOf(first.error(), remarks));
    if (guessed)
        remarks.add(0, 0,
                    {QT_TRANSLATE_NOOP("Phrases", "The text does not say its encoding: it is read as %1"),
                     {encoding}},
                    {QT_TRANSLATE_NOOP("Phrases", "If letters look wrong, choose another encoding."), {}});
    columnNames(heading, headingLine, remarks);
    return std::make_unique<SeparatedRows>(std::move(*text), heading.size(), size->size(),
                                           std::move(remarks));
}

}
