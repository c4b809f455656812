#pragma once

#include "model/dossier/dossier.h"
#include "model/exchange/import/import_dossier.h"

#include <QStringList>

namespace atlas::test {

/// A table in memory, its rows numbered from 2 as below a row of names.
class GivenTable final : public TableFile
{
public:
    GivenTable(QStringList columns, QList<QStringList> rows);
    const std::vector<TableHead>& tables() const override { return heads; }
    std::expected<std::unique_ptr<RowSource>, Problem> rows(size_t table) override;

private:
    std::vector<TableHead> heads;
    QList<QStringList> all;
};

struct Import {
    Dossier dossier; ///< as the loader reads the result
    ImportReport report;
    QByteArray text;

    /// The sentences of the remarks.
    QStringList remarks() const;
};

/// Imports a table as a new dossier, as the command line does; `change` may change what is suggested. Fails where
/// the loader refuses the result.
Import imported(TableFile& file, const std::function<void(Mapping&)>& change = {});
/// The same into a dossier.
Import importedInto(const QByteArray& dossier, TableFile& file, const std::function<void(Mapping&)>& change = {});

}
