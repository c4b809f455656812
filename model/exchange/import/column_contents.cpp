#include "model/exchange/import/column_contents.h"

#include "model/exchange/import/import_dates.h"
#include "model/exchange/import/import_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

bool isCountry(const CountryMatcher& countries, QStringView text)
{
    return countries.matchAsWritten(text).certainty == MatchCertainty::Sure;
}

bool isListOfCountries(const CountryMatcher& countries, const QString& text)
{
    static const QRegularExpression separator(u"\\s*[,;\\n]\\s*"_s);
    const QStringList parts = text.split(separator, Qt::SkipEmptyParts);
    const auto sure = std::ranges::count_if(parts, [&](const QString& part) { return isCountry(countries, part); });
    return parts.size() > 1 && 2 * sure > parts.size();
}

/// Numbers alone are more often an amount than a date.
bool isDate(const QString& text)
{
    const bool isNumber = std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
    return !isNumber && readTimeCell(text, false).has_value();
}

}

ColumnContents contentsOf(const QList<TableRow>& firstRows, qsizetype column, const CountryMatcher& countries)
{
    ColumnContents contents;
    for (const TableRow& row : firstRows) {
        constexpr qsizetype longest = 1000; // what is longer is a text
        const QString text = row.cells.value(column).trimmed().left(longest);
        if (text.isEmpty()) continue;
        ++contents.filled;
        contents.countries += isCountry(countries, text);
        contents.lists += isListOfCountries(countries, text);
        contents.dates += isDate(text);
        contents.kinds += eventKindMeant(text).has_value();
        contents.occurrences += occurrenceMeant(text).has_value();
        contents.words += std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    }
    if (contents.filled == 0) return contents;
    for (double* share : {&contents.countries, &contents.lists, &contents.dates, &contents.kinds,
                          &contents.occurrences, &contents.words})
        *share /= contents.filled;
    return contents;
}

}
