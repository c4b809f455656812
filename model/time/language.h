#pragma once

#include <QLocale>
#include <QStringView>

#include <array>
#include <optional>

namespace atlas {

/// The languages of the interface and of the pages.
enum class Language { English, French, Ukrainian };

inline constexpr std::array allLanguages{Language::English, Language::French, Language::Ukrainian};

/// `en`, `fr` or `uk`: the key in dossiers and on the command line.
QString languageCode(Language language);
/// The language of a code, or of a longer tag that begins with one (`fr-CA`); nothing for any other.
std::optional<Language> languageFromCode(QStringView code);
/// British English, French of France, Ukrainian of Ukraine: never the system's locale.
QLocale localeOf(Language language);

}
