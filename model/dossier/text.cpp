#include "model/dossier/text.h"

#include <algorithm>

namespace atlas {

const LocalText::Texts& LocalText::all() const
{
    static const Texts none;
    return words ? words->in : none;
}

void LocalText::set(Language language, QString text)
{
    if (!words) words = new Words;
    words->in[size_t(language)] = std::move(text);
}

bool LocalText::isEmpty() const
{
    return std::ranges::all_of(all(), &QString::isEmpty);
}

const QString& LocalText::in(Language language) const
{
    const Texts& texts = all();
    if (has(language)) return texts[size_t(language)];
    const auto found = std::ranges::find_if_not(texts, &QString::isEmpty);
    return found == texts.end() ? texts.front() : *found;
}

std::optional<QString> Quote::translationFor(Language reader) const
{
    if (languageFromCode(language) == reader || !translations.has(reader)) return std::nullopt;
    return translations.in(reader);
}

}
