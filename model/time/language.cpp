#include "model/time/language.h"

namespace atlas {

QString languageCode(Language language)
{
    switch (language) {
    case Language::English: break;
    case Language::French: return QStringLiteral("fr");
    case Language::Ukrainian: return QStringLiteral("uk");
    }
    return QStringLiteral("en");
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const Language language : allLanguages) {
        const QString known = languageCode(language);
        if (!code.startsWith(known, Qt::CaseInsensitive)) continue;
        if (code.size() == known.size() || code[known.size()] == u'-' || code[known.size()] == u'_')
            return language;
    }
    return std::nullopt;
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English: break;
    case Language::French: return QLocale(QLocale::French, QLocale::France);
    case Language::Ukrainian: return QLocale(QLocale::Ukrainian, QLocale::Ukraine);
    }
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

}
