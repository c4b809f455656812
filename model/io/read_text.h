#pragma once

#include "model/dossier/text.h"
#include "model/io/record.h"

namespace atlas {

/// A text of the dossier: a plain one in the dossier's language, or `{"en": …, "fr": …, "uk": …}`.
std::optional<LocalText> readText(Reading& reading, const Field& field);

/// A BCP 47 language tag such as `fr` or `fr-CA`.
std::optional<QString> readLanguageTag(Reading& reading, const Field& field);

/// A quote: plain words in a source's language, or `{"fr": …, "translations": {"en": …}}` with one language
/// tag.
std::optional<Quote> readQuote(Reading& reading, const Field& field, const SourceId& source);

}
