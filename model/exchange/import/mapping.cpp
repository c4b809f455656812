#include "model/exchange/import/mapping.h"

#include "model/exchange/import/column_contents.h"
#include "model/exchange/import/column_words.h"

#include <algorithm>

namespace atlas {

namespace {

using enum ColumnRole;

constexpr double most = 0.6; ///< of a column's cells: what it holds

/// Suggests what each column of one table means.
class MappingGuess
{
public:
    MappingGuess(const TableHead& of, const QList<TableRow>& firstRows, const Dossier& into) : head(of)
    {
        const CountryMatcher countries(into);
        for (qsizetype i = 0; i < head.columns.size(); ++i) contents.append(contentsOf(firstRows, i, countries));
        mapping.columns.fill(Ignored, head.columns.size());
        mapping.languages.fill(std::nullopt, head.columns.size());
        isCyrillic = std::ranges::any_of(firstRows, [](const TableRow& row) {
            return std::ranges::any_of(row.cells, [](const QString& cell) {
                return std::ranges::any_of(cell, [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
            });
        });
    }

    Mapping guessed(const QList<TableRow>& firstRows)
    {
        if (isOurs()) {
            readOurNames(firstRows);
            return mapping;
        }
        readNames();
        readContents();
        chooseRows();
        keepOneOfEach();
        return mapping;
    }

private:
    bool isOurs() const
    {
        return std::ranges::any_of(head.columns, [](const QString& name) {
            const auto named = columnNamed(name);
            return named && named->column->role == Kind;
        });
    }

    void readOurNames(const QList<TableRow>& firstRows)
    {
        for (qsizetype i = 0; i < head.columns.size(); ++i) {
            const auto named = columnNamed(head.columns[i]);
            if (!named) continue;
            mapping.columns[i] = named->column->role;
            mapping.languages[i] = named->language;
            if (named->column->role != TextLanguage || firstRows.isEmpty()) continue;
            mapping.language = languageFromCode(firstRows.front().cells.value(i)).value_or(mapping.language);
        }
    }

    void readNames()
    {
        std::array<int, allLanguages.size()> votes{};
        for (qsizetype i = 0; i < head.columns.size(); ++i) {
            const auto read = readColumnName(head.columns[i]);
            isKnown.append(read.has_value());
            if (!read) continue;
            mapping.columns[i] = read->role;
            if (read->language) ++votes[size_t(*read->language)];
        }
        // Many names, such as "date" and "source", are French as well as English.
        const int french = votes[size_t(Language::French)];
        const bool isFrench = french > 0 && french >= votes[size_t(Language::English)];
        mapping.language = isCyrillic ? Language::Ukrainian : isFrench ? Language::French : Language::English;
    }

    bool has(ColumnRole role) const { return mapping.columns.contains(role); }
    bool hasDate() const
    {
        return has(When) || has(Since) || has(Until) || has(Year);
    }
    void replace(ColumnRole role, ColumnRole by) { std::ranges::replace(mapping.columns, role, by); }

    /// What names leave open: whether a name is a country's, which of the unnamed columns hold countries or dates.
    void readContents()
    {
        for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
            const ColumnContents& cells = contents[i];
            ColumnRole& role = mapping.columns[i];
            if (cells.filled == 0) continue;
            if (role == Title && !has(Country) && cells.countries >= most) role = Country;
            if (role == Country && cells.lists >= most) role = Participants;
            if (role == EventKind && cells.kinds < most) role = Group;
            if (role == Status && cells.occurrences > 0) role = Occurrence;
            if (role == When && cells.dates < most && has(Year)) role = Ignored; // times of day, of TimelineJS
            if (isKnown[i]) continue;
            if (cells.countries >= most && !has(Country)) role = Country;
            else if (cells.lists >= most && !has(Participants)) role = Participants;
            else if (cells.dates >= most && !hasDate()) role = When;
        }
    }

    void chooseRows()
    {
        const bool hasEventColumn = has(Title) || has(Place) || has(Longitude) || has(Participants);
        if (has(Country) && (has(Status) || !hasEventColumn)) chooseStatusClaims();
        else if ((has(Publisher) || has(Tier) || has(SourceTitle)) && !has(Place) && !has(Participants) && !has(Since))
            chooseSources();
        else chooseEvents();
    }

    void chooseStatusClaims()
    {
        mapping.rows = RowKind::StatusClaims;
        if (!has(Since)) replace(When, Since);
        if (!has(Note)) replace(Summary, Note);
    }

    void chooseSources()
    {
        mapping.rows = RowKind::Sources;
        if (!has(SourceDate)) replace(When, SourceDate);
    }

    void chooseEvents()
    {
        mapping.rows = RowKind::Events;
        const qsizetype summary = head.columns.indexOf(u"summary", 0, Qt::CaseInsensitive);
        if (!has(Title) && summary >= 0) mapping.columns[summary] = Title; // of a calendar
        if (!has(Title) && std::ranges::count(mapping.columns, Summary) == 1) replace(Summary, Title);
        if (!has(Title)) takeFirstText();
        replace(Status, Ignored);
        if (has(Country)) replace(Country, has(Place) || has(Longitude) ? PlaceCountry : Participants);
    }

    void takeFirstText()
    {
        for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
            if (isKnown[i] || mapping.columns[i] != Ignored || contents[i].words < most) continue;
            mapping.columns[i] = Title;
            return;
        }
    }

    /// Of several columns for one thing the first counts; of several for a country, one of codes.
    void keepOneOfEach()
    {
        preferCodes();
        QList<ColumnRole> seen;
        for (ColumnRole& role : mapping.columns) {
            if (role == Participants || role == Theme) continue;
            if (seen.contains(role)) role = Ignored;
            else seen.append(role);
        }
    }

    void preferCodes()
    {
        for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
            const QString name = head.columns[i].toLower();
            const bool isCode = mapping.columns[i] == Country && (name.contains(u"iso") || name.contains(u"code"));
            if (!isCode || contents[i].countries < most) continue;
            replace(Country, Ignored);
            mapping.columns[i] = Country;
            return;
        }
    }

    const TableHead& head;
    Mapping mapping;
    QList<ColumnContents> contents;
    QList<bool> isKnown; ///< by its name
    bool isCyrillic = false;
};

}

Mapping guessMapping(const TableHead& head, const QList<TableRow>& firstRows, const Dossier& into)
{
    return MappingGuess(head, firstRows, into).guessed(firstRows);
}

}
