#include "model/phrases/language_name.h"

#include <QByteArray>

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace atlas {

QString languageName(const QString& tag, Language reader)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale named = icu::Locale::forLanguageTag(tag.toStdString(), status);
    if (U_FAILURE(status) || *named.getLanguage() == '\0') return tag;
    icu::UnicodeString words;
    named.getDisplayLanguage(icu::Locale(languageCode(reader).toLatin1().constData()), words);
    const QString name(reinterpret_cast<const QChar*>(words.getBuffer()), words.length());
    return name == QLatin1StringView(named.getLanguage()) ? tag : name;
}

}
