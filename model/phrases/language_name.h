#pragma once

#include "model/time/language.h"

#include <QString>

namespace atlas {

/// What a language is called in the reader's: "French" or « français » for the BCP 47 tag `fr`; the tag itself
/// where it has no name. By Unicode CLDR, through ICU.
QString languageName(const QString& tag, Language reader);

}
