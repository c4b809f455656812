#pragma once

#include "model/exchange/table/open_tables.h"
#include "model/exchange/table/text/separated_parser.h"

#include <functional>

namespace atlas {

/// Opens the bytes of a text anew; nothing where they cannot be read any more.
using OpenText = std::function<std::unique_ptr<QIODevice>()>;

/// A text of separated values, whose first row names its columns.
class SeparatedFile : public TableFile
{
public:
    /// `name` is the file's in problems, `tableName` the table's.
    static std::expected<std::unique_ptr<SeparatedFile>, Problem> open(OpenText open, const QString& name,
                                                                       const QString& tableName,
                                                                       const TextTableOptions& options,
                                                                       Language language);

    const std::vector<TableHead>& tables() const override { return heads; }
    std::expected<std::unique_ptr<RowSource>, Problem> rows(size_t table) override;
    /// What was given, and found out.
    TextTableOptions options() const { return {separator, encoding}; }

private:
    SeparatedFile() = default;
    std::optional<SeparatedParser> parser(qsizetype mostCells) const;

    OpenText openText;
    QString fileName;
    Language language = Language::English;
    std::vector<TableHead> heads;
    QString encoding;
    bool guessed = false;
    QChar separator;
    qint64 start = 0; ///< of the table, in bytes
    qint64 firstLine = 1;
    QStringList heading;
    qint64 headingLine = 1;
};

}
