#include "model/geo/country_names.h"

#include <QByteArrayView>
#include <QHash>

#include <unicode/uldnames.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <memory>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// A name that CLDR lacks, or words in a way that a map cannot use ("Congo - Kinshasa").
struct OwnName {
    QStringView iso3;
    std::array<QStringView, allLanguages.size()> names; ///< in the order of allLanguages
};

constexpr std::array ownNames{
    OwnName{u"CZE", {u"Czechia", u"Tchéquie", u"Чехія"}},
    OwnName{u"TUR", {u"Türkiye", u"Turquie", u"Туреччина"}},
    OwnName{u"COD", {u"DR Congo", u"RD Congo", u"ДР Конго"}},
    OwnName{u"COG", {u"Congo", u"Congo", u"Конго"}},
    OwnName{u"MMR", {u"Myanmar", u"Myanmar", u"Мʼянма"}},
    OwnName{u"XKX", {u"Kosovo", u"Kosovo", u"Косово"}},
    // ISO leaves these codes to users; resources/boundaries/README.md says which land they are.
    OwnName{u"XNC", {u"Northern Cyprus", u"Chypre du Nord", u"Північний Кіпр"}},
    OwnName{u"XSG", {u"Siachen Glacier", u"Glacier de Siachen", u"Льодовик Сіачен"}},
    OwnName{u"XSL", {u"Somaliland", u"Somaliland", u"Сомаліленд"}},
    OwnName{u"XSP", {u"Spratly Islands", u"Îles Spratleys", u"Острови Спратлі"}},
    OwnName{u"XSR", {u"Scarborough Reef", u"Récif de Scarborough", u"Риф Скарборо"}},
};

/// Those whose long CLDR name is an administrative formula: "Hong Kong SAR China".
constexpr std::array<QByteArrayView, 3> knownByShortName{"HK", "MO", "PS"};

const OwnName* ownName(QStringView iso3)
{
    const auto found = std::ranges::find(ownNames, iso3, &OwnName::iso3);
    return found == ownNames.end() ? nullptr : &*found;
}

/// ICU names regions by their alpha-2 code; this leads there from alpha-3.
const QHash<QString, QByteArray>& alpha2Codes()
{
    static const QHash<QString, QByteArray> table = [] {
        QHash<QString, QByteArray> codes;
        for (const char* const* alpha2 = uloc_getISOCountries(); *alpha2; ++alpha2) {
            const QByteArray locale = QByteArray("und_") + *alpha2;
            codes.insert(QString::fromLatin1(uloc_getISO3Country(locale.constData())), *alpha2);
        }
        return codes;
    }();
    return table;
}

QString cldrName(const QByteArray& alpha2, Language language)
{
    const bool isShort = std::ranges::contains(knownByShortName, QByteArrayView(alpha2));
    UDisplayContext length = isShort ? UDISPCTX_LENGTH_SHORT : UDISPCTX_LENGTH_FULL;
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray locale = localeOf(language).name().toLatin1();
    const std::unique_ptr<ULocaleDisplayNames, decltype(&uldn_close)> names(
        uldn_openForContext(locale.constData(), &length, 1, &status), &uldn_close);
    std::array<char16_t, 128> buffer;
    const int size =
        uldn_regionDisplayName(names.get(), alpha2.constData(), buffer.data(), int(buffer.size()), &status);
    if (U_FAILURE(status)) return {};
    QString name(reinterpret_cast<const QChar*>(buffer.data()), size);
    if (language == Language::English) name.replace(u" & "_s, u" and "_s);
    return name;
}

}

QString countryName(QStringView iso3, Language language)
{
    if (const OwnName* own = ownName(iso3)) return own->names[size_t(language)].toString();
    const auto alpha2 = alpha2Codes().constFind(iso3.toString());
    return alpha2 == alpha2Codes().cend() ? QString() : cldrName(*alpha2, language);
}

bool isCountryCode(QStringView iso3)
{
    return ownName(iso3) || alpha2Codes().contains(iso3.toString());
}

}
