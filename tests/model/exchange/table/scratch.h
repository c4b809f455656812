#pragma once

#include "model/exchange/table/open_tables.h"

#include "tests/support/print.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace atlas::test {

/// A folder for one test's files.
class Scratch
{
public:
    QString path(const QString& name) const { return folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

private:
    QTemporaryDir folder;
};

/// A table read to its end.
struct ReadTable {
    QStringList columns;
    QList<QStringList> rows;
    QList<qint64> numbers;
    QList<Problem> remarks;
    std::optional<Problem> problem;
    bool remarksOn(const QString& part) const
    {
        for (const Problem& each : remarks)
            if (each.sentence.contains(part)) return true;
        return false;
    }
};

inline ReadTable readTable(TableFile& file, size_t table = 0)
{
    ReadTable read;
    read.columns = file.tables()[table].columns;
    auto source = file.rows(table);
    if (!source) {
        read.problem = source.error();
        return read;
    }
    for (;;) {
        auto row = (*source)->next();
        read.remarks += (*source)->remarks();
        if (!row) read.problem = row.error();
        if (!row || !*row) return read;
        CHECK((*row)->cells.size() == read.columns.size());
        read.numbers.append((*row)->number);
        read.rows.append((*row)->cells);
    }
}

inline ReadTable readBytes(const QByteArray& bytes, const TextTableOptions& options = {},
                           const QString& name = QStringLiteral("table.csv"))
{
    const Scratch scratch;
    const auto file = openTables(scratch.write(name, bytes), options, {}, Language::English);
    if (!file) return {{}, {}, {}, {}, file.error()};
    return readTable(**file);
}

}
