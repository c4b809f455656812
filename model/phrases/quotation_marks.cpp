#include "model/phrases/quotation_marks.h"

#include "model/time/language.h"

namespace atlas {

QString inQuotationMarks(const QString& words, QStringView languageTag)
{
    const auto language = languageFromCode(languageTag).value_or(Language::English);
    switch (language) {
    case Language::French: return QStringLiteral("«\u00A0%1\u00A0»").arg(words);
    case Language::Ukrainian: return QStringLiteral("«%1»").arg(words);
    case Language::English: break;
    }
    return QStringLiteral("“%1”").arg(words);
}

}
