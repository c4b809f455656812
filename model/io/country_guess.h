#pragma once

#include <QStringList>

namespace atlas {

/// Every country by its names in all languages, beside the code each leads to: for guessing what was meant.
struct CountryWords {
    QStringList words; ///< names and codes
    QStringList codes; ///< ISO 3166-1 alpha-3, one for each word
};

/// Made at the first call, for it takes milliseconds and only a file with an unknown id needs it.
const CountryWords& countryWords();

}
