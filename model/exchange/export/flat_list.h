#pragma once

#include "model/dossier/dossier.h"
#include "model/exchange/export/export_tables.h"

namespace atlas {

/// Between the parts of a flat claim: what belongs to a thing, or to a claim, begins with its text and this.
inline constexpr QStringView flatJoint(u" · ");

/// Writes statements down as flat claims.
class FlatList
{
public:
    /// Adds a line, and returns its text for what belongs to it.
    QString add(const char* kind, const QStringList& parts);
    /// A text as readers of each language see it.
    void addText(const QString& of, const QString& what, const LocalText& text);
    /// A claim, with the passage that it rests on.
    QString addCited(const char* kind, const QStringList& parts, const Citation& citation);
    /// Where in its source it stands, in what words, and how those were read.
    void addPassage(const QString& of, const Citation& citation);

    QList<FlatClaim> take() && { return std::move(lines); }

private:
    QList<FlatClaim> lines;
};

}
