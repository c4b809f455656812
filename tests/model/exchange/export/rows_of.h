#pragma once

#include "model/exchange/table/write_tables.h"

#include <QMap>

#include <memory>

namespace atlas {
struct Dossier;
class History;
}

namespace atlas::test {

/// A row by its columns' names, without the empty cells.
using NamedRow = QMap<QString, QString>;
QList<NamedRow> rowsOf(const WrittenTable& table);
/// Those rows in which a column has that value.
QList<NamedRow> rowsWhere(const WrittenTable& table, const QString& column, const QString& value);

/// A dossier under tests/data/dossiers; fails the test where it does not load.
std::shared_ptr<const Dossier> dossierOf(const QString& file);

}
