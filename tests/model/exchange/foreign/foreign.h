#pragma once

#include "tests/model/exchange/foreign/zip.h"
#include "tests/model/exchange/table/scratch.h"

namespace atlas::test {

inline ExchangeProgram exchangeProgram()
{
    return {QStringLiteral(ATLAS_EXCHANGE_PROGRAM)};
}

/// What is read of a file of these bytes and this name.
inline ReadTable readForeign(const QString& name, const QByteArray& bytes)
{
    const Scratch scratch;
    const auto file = openTables(scratch.write(name, bytes), {}, exchangeProgram(), Language::English);
    if (!file) return {{}, {}, {}, {}, file.error()};
    return readTable(**file);
}

inline QString cell(const ReadTable& read, const QString& column, qsizetype row)
{
    const qsizetype at = read.columns.indexOf(column);
    if (at < 0) return QStringLiteral("(no column %1)").arg(column);
    return row < read.rows.size() ? read.rows[row][at] : QStringLiteral("(no row)");
}

}
