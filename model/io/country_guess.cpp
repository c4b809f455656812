#include "model/io/country_guess.h"

#include "model/geo/country_names.h"

#include <unicode/uloc.h>

namespace atlas {

const CountryWords& countryWords()
{
    static const CountryWords all = [] {
        CountryWords countries;
        for (const char* const* alpha2 = uloc_getISOCountries(); *alpha2; ++alpha2) {
            const QByteArray locale = QByteArray("und_") + *alpha2;
            const QString code = QString::fromLatin1(uloc_getISO3Country(locale.constData()));
            QStringList words{code, QString::fromLatin1(*alpha2)};
            for (const Language language : allLanguages) words.append(countryName(code, language));
            for (const QString& word : words) {
                countries.words.append(word);
                countries.codes.append(code);
            }
        }
        return countries;
    }();
    return all;
}

}
