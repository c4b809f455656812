#pragma once

#include "model/exchange/table/write_tables.h"
#include "model/history/history.h"

namespace atlas {

/// What an export holds where its format has one table only (CSV, and as the user chooses, XLSX and ODS).
enum class ExportedTable { Events, Members, Sources };

struct ExportChoice {
    ExchangeFormat format = ExchangeFormat::Csv;
    ExportedTable table = ExportedTable::Events; ///< where the format holds but one and is no map or calendar
    std::optional<Day> at; ///< members as of this day; nothing: each claim with its time
    Language language = Language::English;
};

/// What a dossier seen through a lens says, as the tables of a format. What the lens does not know is not there.
std::vector<WrittenTable> exportTables(const History& history, const ExportChoice& choice);

/// What this export cannot carry of this dossier: for the user before it is written, and for tests, who compare a
/// round trip claim by claim.
struct Loss {
    QByteArray kind;  ///< a stable word: `quote`, `translation`, `other-report`, `place`, `status-claim` …
    QString sentence; ///< "12 quotes", in the choice's language
    int count = 0;
    friend bool operator==(const Loss&, const Loss&) = default;
};
QList<Loss> lossesOf(const History& history, const ExportChoice& choice);

/// Every claim of a dossier as one line of text each, by the kinds of Loss: what a round trip compares.
struct FlatClaim {
    QByteArray kind;
    QString text; ///< "event paris · when · 2026-01-06 · article"
    auto operator<=>(const FlatClaim&) const = default;
};
QList<FlatClaim> flatClaims(const Dossier& dossier);

}
