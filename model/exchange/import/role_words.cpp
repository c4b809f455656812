#include "model/exchange/import/role_words.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

struct OtherWord {
    ColumnRole role;
    QLatin1StringView word;
};

/// Roles of which our exports have no column.
constexpr std::array otherWords{
    OtherWord{ColumnRole::Ignored, "ignore"_L1},     OtherWord{ColumnRole::Year, "year"_L1},
    OtherWord{ColumnRole::Month, "month"_L1},        OtherWord{ColumnRole::DayOfMonth, "day"_L1},
    OtherWord{ColumnRole::EndYear, "end year"_L1},   OtherWord{ColumnRole::EndMonth, "end month"_L1},
    OtherWord{ColumnRole::EndDay, "end day"_L1},     OtherWord{ColumnRole::Summary, "description"_L1},
    OtherWord{ColumnRole::Theme, "theme"_L1},        OtherWord{ColumnRole::Longitude, "longitude"_L1},
    OtherWord{ColumnRole::Latitude, "latitude"_L1}};

}

QString wordOfRole(ColumnRole role)
{
    for (const ExchangeColumn& column : exchangeColumns)
        if (column.role == role && role != ColumnRole::Ignored) return column.name;
    for (const OtherWord& other : otherWords)
        if (other.role == role) return other.word;
    return {};
}

std::optional<ColumnRole> roleOfWord(QStringView word)
{
    const QString wanted = word.trimmed().toString().toLower();
    for (const OtherWord& other : otherWords)
        if (other.word == wanted) return other.role;
    for (const ExchangeColumn& column : exchangeColumns)
        if (column.name == wanted && column.role != ColumnRole::Ignored) return column.role;
    return {};
}

QStringList roleWords()
{
    QStringList words;
    for (int role = 0; role <= int(ColumnRole::Counted); ++role) words.append(wordOfRole(ColumnRole(role)));
    return words;
}

}
