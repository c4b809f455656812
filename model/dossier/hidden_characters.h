#pragma once

#include <QString>

#include <optional>

namespace atlas {

/// The first character of a text that shows nothing or turns the text around, as `U+202E`: control characters
/// other than the line feed, and Unicode's bidirectional embeddings, overrides and isolates (UAX #9).
std::optional<QString> firstHiddenCharacter(QStringView text);
/// The text without them.
QString withoutHiddenCharacters(QString text);

}
