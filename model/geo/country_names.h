#pragma once

#include "model/time/language.h"

#include <QString>
#include <QStringView>

namespace atlas {

/// A state's name in a language, from CLDR (through ICU) by ISO 3166-1 alpha-3 code, with the project's own
/// exceptions ("Czechia", "Türkiye", « Kosovo »). Empty where there is no such code. `XKX` is Kosovo.
QString countryName(QStringView iso3, Language language);
/// Whether a text is a code that countryName knows.
bool isCountryCode(QStringView iso3);

}
