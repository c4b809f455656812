#pragma once

#include "model/exchange/import/country_match.h"
#include "model/io/problem.h"

#include <QList>

namespace atlas {

/// One thing that an import did not understand, or understood in a way that a person should look at.
struct ImportRemark {
    Severity severity = Severity::Warning;
    QString table;   ///< the sheet's or layer's name; may be empty
    qint64 row = 0;  ///< as TableRow::number; 0: the table as a whole
    QString column;  ///< may be empty
    QString sentence; ///< without a full stop, a capital first
    QString hint;     ///< a whole sentence; may be empty
    friend bool operator==(const ImportRemark&, const ImportRemark&) = default;
};

/// A name that is no country's for sure.
struct DoubtfulName {
    QString text;
    CountryMatch match;
    qint64 rows = 0; ///< how many have it
    friend bool operator==(const DoubtfulName&, const DoubtfulName&) = default;
};

/// What became of tables. Nothing is left out in silence: rows = imported + skipped + empty, and each skipped
/// row, and each cell that was not understood, has a remark (of very many, the first thousand of each kind are
/// listed and the rest counted).
struct ImportReport {
    qint64 rows = 0;
    qint64 imported = 0;
    qint64 skipped = 0;
    qint64 empty = 0; ///< rows without a word
    int events = 0, statusClaims = 0, sources = 0, actors = 0, statuses = 0, groups = 0, themes = 0; ///< made
    QList<ImportRemark> remarks;
    qint64 unlisted = 0; ///< remarks beyond those listed
    QList<DoubtfulName> doubtful; ///< the first thousand
};

}
