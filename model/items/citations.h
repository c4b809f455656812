#pragma once

#include "model/dossier/dossier.h"
#include "model/items/card_lines.h"

namespace atlas {

/// Where in a source something stands, in words: "line 11", "lines 5, 9 and 11", "p. 3"; empty where it is not said.
QString locatorWords(const Locator& locator, Language language);

/// Numbers a card's citations in the order they are met, each place in a source once.
class CitationNumbers
{
public:
    CitationNumbers(const Dossier& dossier, Language language);

    /// The numeral of one citation; empty where it is unsourced.
    QString cite(const Citation& citation);
    /// The numerals of several, in ascending order: "1, 2".
    QString cite(const QList<Citation>& citations);
    /// A text with the numerals of what it rests on.
    CitedText text(const QString& lead, const QString& rest, const QList<Citation>& citations);
    CitedText text(const QString& rest, const QList<Citation>& citations) { return text({}, rest, citations); }

    QList<CitationLine> lines() const;
    /// When the cited sources were written: "written 5 January 2026 (inferred)", each after its name where there are
    /// several.
    QString written() const;

private:
    struct Entry {
        SourceId source;
        Locator locator;
    };
    int numberOf(const Citation& citation);

    const Dossier& dossier;
    Language language;
    QList<Entry> entries;
};

/// What a source is called in a citation: its short title, its title, or its id; "Unsourced" where there is none.
QString sourceName(const Source* source, const SourceId& id, Language language);
/// "5 January 2026 (inferred)"; empty where the source is undated.
QString sourceDate(const Source& source, Language language);

}
