#pragma once

#include "model/dossier/claim.h"
#include "model/io/record.h"

#include <vector>

namespace atlas {

/// What the fields `source`, `line` or `at`, `quote`, `inferred` and `caveat` of a thing say. Without a
/// `source` it is the given one; where that is empty, the dossier's only one. `"source": null` says that
/// there is none. Nothing where the thing has none of these fields.
std::optional<Citation> readOwnCitation(Record& record, const SourceId& otherwise = {});

/// The same for a thing that must rest on a source: without any of those fields it cites the dossier's only
/// one. Warns where it ends up without a source; `name` says of what.
Citation readCitation(Record& record, const QString& name);

/// The citation of a thing without any field of its own: the dossier's only source, if it has only one.
Citation citationOf(Reading& reading, const SourceId& otherwise = {});

/// Counts a claim without a source, and warns of it: `name` says of what.
void warnUnsourced(Reading& reading, quint32 offset, const QString& name);

/// The claims of one thing that have no source. They are told once it is known whether the thing has any:
/// where it has none, it is told itself, and not each of its claims.
class UnsourcedClaims
{
public:
    /// Remembers where a claim stands, if its citation has no source.
    void note(const Citation& citation, const Field& claim);
    void tell(Reading& reading) const;

private:
    struct Place {
        quint32 offset = 0;
        QLatin1StringView name;
    };
    std::vector<Place> places;
};

/// `citations`: further passages, each an object with the fields of a citation.
QList<Citation> readFurtherCitations(Record& record, QByteArrayView name, const SourceId& otherwise,
                                     UnsourcedClaims& unsourced);

/// Whether any of them names a source.
bool haveSource(const QList<Citation>& citations);

}
