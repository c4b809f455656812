#pragma once

#include "model/edit/things.h"
#include "model/exchange/import/import_report.h"
#include "model/exchange/import/mapping.h"

#include <functional>
#include <memory>

namespace atlas {

/// The things that rows become, in the order of the dossier's lists.
struct Imported {
    QList<std::pair<ThingList, JsonDraft>> things;
    ImportReport report;
};

/// Understands the rows of one table after another, for a dossier as it stands: ids that it has are not taken
/// anew, sources and statuses that it has are used. Whatever rows refer to may come after them.
class Importer
{
public:
    Importer(const Dossier& into, const DossierText& text, Language reports);
    ~Importer();
    /// The rows that follow are of this table.
    void begin(const TableHead& head, const Mapping& mapping);
    void add(const TableRow& row);
    /// Something that the reading of the table met.
    void tell(const Problem& problem);
    /// All that was added; the importer is at its end.
    Imported finish();

private:
    struct State;
    std::unique_ptr<State> state;
};

/// Asked now and then, with how much is done (0 to 1; nothing where that cannot be told); false ends the import.
using ImportGoing = std::function<bool(std::optional<double>)>;

/// Reads a table to its end; false where it was told to end before.
std::expected<bool, Problem> importTable(RowSource& rows, Importer& importer, const ImportGoing& going);

}
