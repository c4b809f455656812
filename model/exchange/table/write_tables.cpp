#include "model/exchange/table/write_tables.h"

#include "model/exchange/table/process/foreign_writer.h"
#include "model/exchange/table/remark_list.h"
#include "model/exchange/table/text/write_separated.h"
#include "model/exchange/table/timeline/write_timeline.h"

#include <QSaveFile>
#include <QtTranslation>

namespace atlas {

std::expected<void, Problem> writeTables(const QString& path, ExchangeFormat format,
                                         const std::vector<WrittenTable>& tables,
                                         const ExchangeProgram& program, Language language)
{
    const auto unwritten = [&](const QSaveFile& file) {
        return std::unexpected(fileProblem(
            path, language,
            {QT_TRANSLATE_NOOP("Phrases", "The file could not be written (%1)"), {file.errorString()}},
            {QT_TRANSLATE_NOOP("Phrases",
                               "Check that you may write in this folder, and that the disk is not full."),
             {}}));
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return unwritten(file);
    if (format == ExchangeFormat::Csv) {
        file.write(separatedText(tables.front()));
    } else if (format == ExchangeFormat::TimelineJson) {
        file.write(timelineText(tables.front()));
    } else if (auto written = writeForeign(file, path, format, tables, program, language); !written) {
        return written;
    }
    if (!file.commit()) return unwritten(file);
    return {};
}

}
