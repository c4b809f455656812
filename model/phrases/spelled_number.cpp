#include "model/phrases/spelled_number.h"

#include <QByteArray>

#include <unicode/rbnf.h>
#include <unicode/unistr.h>

namespace atlas {

namespace {

/// The name of the rules for numbers that count something; English has one set for all.
icu::UnicodeString rulesFor(Language language, Gender gender)
{
    if (language == Language::English) return icu::UnicodeString::fromUTF8("%spellout-cardinal");
    return icu::UnicodeString::fromUTF8(gender == Gender::Feminine ? "%spellout-cardinal-feminine"
                                                                   : "%spellout-cardinal-masculine");
}

}

QString spelledNumber(int number, Language language, Gender gender)
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray locale = languageCode(language).toLatin1();
    const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(locale.constData()), status);
    icu::UnicodeString words;
    icu::FieldPosition nowhere;
    if (U_SUCCESS(status)) format.format(number, rulesFor(language, gender), words, nowhere, status);
    // An installation without ICU's data still tells how many.
    if (U_FAILURE(status) || words.isEmpty()) return localeOf(language).toString(number);
    QString text(reinterpret_cast<const QChar*>(words.getBuffer()), words.length());
    return text.remove(QChar(0x00AD)).replace(u'\'', QChar(0x2019)).replace(QChar(0x02BC), QChar(0x2019));
}

}
