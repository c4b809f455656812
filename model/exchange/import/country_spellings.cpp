#include "model/exchange/import/country_spellings.h"

#include "model/geo/country_names.h"
#include "model/time/language.h"

#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/uregion.h>

#include <array>
#include <memory>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// CLDR's names of regions in one language and length; opening it takes longer than asking it for all of them.
class RegionNames
{
public:
    RegionNames(Language language, UDisplayContext length)
        : names(uldn_openForContext(localeOf(language).name().toLatin1().constData(), &length, 1, &opened))
    {
    }

    /// Empty where CLDR has none.
    QString of(const char* alpha2) const
    {
        if (U_FAILURE(opened)) return {};
        UErrorCode status = U_ZERO_ERROR;
        std::array<char16_t, 128> buffer;
        const int size = uldn_regionDisplayName(names.get(), alpha2, buffer.data(), int(buffer.size()), &status);
        return U_FAILURE(status) ? QString() : QString(reinterpret_cast<const QChar*>(buffer.data()), size);
    }

private:
    struct Close {
        void operator()(ULocaleDisplayNames* list) const { uldn_close(list); }
    };

    UErrorCode opened = U_ZERO_ERROR;
    std::unique_ptr<ULocaleDisplayNames, Close> names;
};

int numericCode(const char* alpha2)
{
    UErrorCode status = U_ZERO_ERROR;
    const URegion* region = uregion_getRegionFromCode(alpha2, &status);
    return U_FAILURE(status) ? 0 : uregion_getNumericCode(region);
}

/// CLDR's own code for Kosovo is not the one that dossiers and maps use.
QString alpha3Code(const char* alpha2)
{
    const QByteArray locale = QByteArray("und_") + alpha2;
    const QString code = QString::fromLatin1(uloc_getISO3Country(locale.constData()));
    return code == "XKK"_L1 ? u"XKX"_s : code;
}

std::vector<CountrySpellings> collected()
{
    std::vector<RegionNames> lists;
    for (const Language language : allLanguages)
        for (const UDisplayContext length : {UDISPCTX_LENGTH_FULL, UDISPCTX_LENGTH_SHORT})
            lists.emplace_back(language, length);

    std::vector<CountrySpellings> all;
    for (const char* const* alpha2 = uloc_getISOCountries(); *alpha2; ++alpha2) {
        CountrySpellings country{.code = alpha3Code(*alpha2), .alpha2 = QString::fromLatin1(*alpha2),
                                 .numeric = numericCode(*alpha2), .names = {}};
        for (const Language language : allLanguages) country.names.append(countryName(country.code, language));
        for (const RegionNames& list : lists) country.names.append(list.of(*alpha2));
        country.names.removeDuplicates();
        all.push_back(std::move(country));
    }
    return all;
}

}

const std::vector<CountrySpellings>& countrySpellings()
{
    static const std::vector<CountrySpellings> all = collected();
    return all;
}

}
