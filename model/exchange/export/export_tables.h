#pragma once

#include "model/exchange/table/write_tables.h"
#include "model/history/history.h"

namespace atlas {

/// What an export holds where its format has one table only (CSV, and as the user chooses, XLSX and ODS).
enum class ExportedTable { Events, Members, Sources };

struct ExportChoice {
    ExchangeFormat format = ExchangeFormat::Csv;
    ExportedTable table = ExportedTable::Events; ///< where the format holds but one and is no map or calendar
    std::optional<Day> at = {}; ///< members as of this day; nothing: each claim with its time
    Language language = Language::English;
};

/// What a dossier seen through a lens says, as the tables of a format. What the lens does not know is not there.
std::vector<WrittenTable> exportTables(const History& history, const ExportChoice& choice);

/// How many things these tables hold.
struct ExportContents {
    int events = 0;
    int statusClaims = 0;
    int sources = 0; ///< with a row of their own, or of which every row that cites them tells
};
ExportContents contentsOf(const History& history, const ExportChoice& choice);

/// What this export cannot carry of this dossier: for the user before it is written, and for tests, who compare a
/// round trip claim by claim.
struct Loss {
    QByteArray kind;  ///< a stable word: `quote`, `translation`, `other-report`, `place`, `status-claim` …
    QString sentence; ///< "12 quotes", in the choice's language
    int count = 0;
    friend bool operator==(const Loss&, const Loss&) = default;
};
QList<Loss> lossesOf(const History& history, const ExportChoice& choice);

/// One statement of a dossier in a line of text: what a round trip compares, whatever the order. What belongs to a
/// thing or a claim begins with that one's text and “ · ”.
struct FlatClaim {
    QByteArray kind; ///< as Loss::kind
    QString text;    ///< "event paris · when · 2026-01-06 · article"
    friend auto operator<=>(const FlatClaim&, const FlatClaim&) = default;
};
/// Everything that a dossier says. A text is listed as readers of each language see it.
QList<FlatClaim> flatClaims(const Dossier& dossier);
/// What one has and the other has not; of what goes with a whole thing, that thing alone.
QList<FlatClaim> lostClaims(const QList<FlatClaim>& whole, const QList<FlatClaim>& left);

}
