#pragma once

#include "model/edit/things.h"
#include "model/exchange/import/country_match.h"
#include "model/exchange/import/mapping.h"

#include <functional>

namespace atlas {

/// One thing that an import did not understand, or understood in a way that a person should look at.
struct ImportRemark {
    Severity severity = Severity::Warning;
    qint64 row = 0;  ///< as TableRow::number; 0: the table as a whole
    QString column;  ///< may be empty
    QString sentence;
    QString hint;
    friend bool operator==(const ImportRemark&, const ImportRemark&) = default;
};

/// What became of a table. Nothing is left out in silence: rows = imported + skipped, and each skipped row, and
/// each cell that was not understood, has a remark (of very many, the first thousand of each kind are listed and
/// the rest counted).
struct ImportReport {
    qint64 rows = 0;
    qint64 imported = 0;
    qint64 skipped = 0;
    int events = 0, statusClaims = 0, sources = 0, actors = 0, statuses = 0; ///< things made
    QList<ImportRemark> remarks;
    qint64 unlisted = 0; ///< remarks beyond those listed
    /// Names that are no country's for sure, each with how many rows have it.
    struct DoubtfulName {
        QString text;
        CountryMatch match;
        qint64 rows = 0;
    };
    QList<DoubtfulName> doubtful;
};

/// The things that rows become, in the order of the dossier's lists.
struct Imported {
    QList<std::pair<ThingList, JsonDraft>> things;
    ImportReport report;
};

/// Understands rows one after another, for a dossier as it stands: ids that it has are not taken anew, sources
/// and statuses that it has are used.
class Importer
{
public:
    Importer(const TableHead& head, Mapping mapping, const Dossier& into, const DossierText& text, Day today, Language reports);
    ~Importer();
    void add(const TableRow& row);
    /// All that was added; the importer is at its end.
    Imported finish();

private:
    struct State;
    std::unique_ptr<State> state;
};

/// Reads a table to its end. `going` is asked now and then with the progress; where it says no, nothing is imported
/// and the result is empty.
std::expected<std::optional<Imported>, Problem> importTable(RowSource& rows, Importer& importer,
                                                            const std::function<bool(std::optional<double>)>& going);

}
