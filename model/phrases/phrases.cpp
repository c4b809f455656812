#include "model/phrases/phrases.h"

#include <QTranslator>

#include <array>
#include <memory>

namespace atlas {

namespace {

/// One translator a language, loaded once: none is installed in the application, so none depends on its language.
const QTranslator& translatorFor(Language language)
{
    static const auto loaded = [] {
        std::array<std::unique_ptr<QTranslator>, allLanguages.size()> translators;
        for (const Language each : allLanguages) {
            auto translator = std::make_unique<QTranslator>();
            // A build without translations speaks English: load() then leaves the translator empty.
            std::ignore = translator->load(QStringLiteral(":/atlas/i18n/atlas_") + languageCode(each));
            translators[size_t(each)] = std::move(translator);
        }
        return translators;
    }();
    return *loaded[size_t(language)];
}

}

QString phrase(Language language, const char* source, int number)
{
    QString text = translatorFor(language).translate("Phrases", source, nullptr, number);
    if (text.isEmpty()) text = QString::fromUtf8(source);
    if (number >= 0) text.replace(QStringLiteral("%n"), localeOf(language).toString(number));
    return text;
}

}
