#pragma once

#include "model/exchange/import/import_report.h"
#include "model/io/complaints.h"

#include <QHash>

namespace atlas {

/// Where a remark belongs.
struct RemarkPlace {
    qint64 row = 0; ///< 0: the table as a whole
    QString column = {};
};

/// Gathers what an import remarks, in bounded memory: of each kind of remark (its phrase) the first thousand are
/// listed, of the others only their number is known.
class ImportRemarks
{
public:
    static constexpr qint64 mostOfAKind = 1000;

    explicit ImportRemarks(Language language) : speaks(language) {}

    /// The remarks that follow are of this table.
    void begin(const QString& table) { tableName = table; }
    void warn(const RemarkPlace& place, const Saying& sentence, const Saying& hint = {});
    /// The same, once for each column of a table.
    void warnOnce(const RemarkPlace& place, const Saying& sentence, const Saying& hint = {});
    /// Something that the reading of the table met, in words already.
    void tell(const Problem& problem);

    Language language() const { return speaks; }
    const QString& table() const { return tableName; }
    /// Gives them all away, those of a row beside each other.
    void giveTo(ImportReport& report);

private:
    Language speaks;
    QString tableName;
    QList<ImportRemark> listed;
    qint64 unlisted = 0;
    QHash<const char*, qint64> counts;
    QSet<QString> once;
    qint64 told = 0;
};

}
