#pragma once

#include "model/items/exchange/table_import.h"
#include "model/items/workspace.h"

#include <QTemporaryDir>

namespace atlas::test {

/// The bundled dossier, and an import into it from files in a temporary folder.
class ImportBench
{
public:
    ImportBench();

    /// Writes a file, opens it and waits until its rows were tried.
    void open(const QString& name, const QByteArray& bytes);
    /// Until nothing is being worked out.
    void await();
    /// Imports and waits for what becomes of it.
    void import();
    QString path(const QString& name) const { return folder.filePath(name); }
    QByteArray dossier() { return workspace.document()->history()->dossier().bytes; }
    /// Says what a column means, by its words.
    void mean(const QString& column, const QString& meaning);
    /// Says whom a doubtful name means, by its words.
    void decide(const QString& name, const QString& choice);
    QString cell(int row, int column, int role = ImportCells::WordsRole);

    QTemporaryDir folder;
    Workspace workspace;
    TableImport importing;
};

}
