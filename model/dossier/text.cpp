#include "model/dossier/text.h"

#include <algorithm>

namespace atlas {

bool LocalText::isEmpty() const
{
    return std::ranges::all_of(texts, &QString::isEmpty);
}

const QString& LocalText::in(Language language) const
{
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
