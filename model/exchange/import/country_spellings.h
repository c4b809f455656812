#pragma once

#include <QStringList>

#include <vector>

namespace atlas {

/// How a state is written in tables, besides this program's own names of it.
struct CountrySpellings {
    QString code;      ///< ISO 3166-1 alpha-3
    QString alpha2;
    int numeric = 0;   ///< ISO 3166-1 numeric; 0 where there is none
    QStringList names; ///< in English, French and Ukrainian: this program's, and CLDR's long and short ones
};

/// Every state that CLDR (through ICU) knows, and those that this program names besides. Always the same.
const std::vector<CountrySpellings>& countrySpellings();

/// Names by which people call states that no such table has, or that mean several: kept by hand.
struct CountryAliases {
    QStringView codes; ///< ISO 3166-1 alpha-3, separated by spaces, the likeliest first
    QStringView names; ///< separated by `|`
    bool sure = true;  ///< false: whoever writes so may mean another, or a part or a predecessor of it
};
const std::vector<CountryAliases>& countryAliases();

}
