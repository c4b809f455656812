#pragma once

#include "model/io/problem.h"

#include <QStringList>

#include <expected>
#include <memory>
#include <optional>
#include <vector>

namespace atlas {

/// One row of a table, each cell as text. Numbers are in the C locale's form, dates in ISO 8601 as far as
/// they are stated (`2025-03`, `2025-03-02`, `2025-03-02T14:00:00`), a point's place in the columns `lon` and
/// `lat`.
struct TableRow {
    qint64 number = 0; ///< for a person: the line of a text on which it begins, or the row of a sheet, from 1
    QStringList cells; ///< as many as the table has columns; a short row is filled up
};

/// What is known of a table before its rows are read.
struct TableHead {
    QString name;        ///< of the sheet or layer; the file's own where it has but one
    QStringList columns; ///< as the first row or the format names them; never empty texts, never two alike
    std::optional<qint64> rows; ///< how many there are, where the format says
};

/// Reads the rows of a table one after another, in bounded memory.
class RowSource
{
public:
    virtual ~RowSource() = default;
    /// The next row, or nothing at the end. A problem ends the reading; what a row had too much of, or in an
    /// encoding that is none, is told in `remarks` and does not.
    virtual std::expected<std::optional<TableRow>, Problem> next() = 0;
    /// How much has been read, 0 to 1; nothing where that cannot be told.
    virtual std::optional<double> progress() const = 0;
    /// What was met since the last call, each with its line and column.
    virtual QList<Problem> remarks() { return {}; }
};

/// A file of one or more tables, whatever its format.
class TableFile
{
public:
    virtual ~TableFile() = default;
    virtual const std::vector<TableHead>& tables() const = 0;
    /// Each call reads from the beginning.
    virtual std::expected<std::unique_ptr<RowSource>, Problem> rows(size_t table) = 0;
};

}
