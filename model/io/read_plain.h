#pragma once

#include "model/io/record.h"

#include <limits>
#include <optional>
#include <span>

// Readers of plain values, for Record::optional and its like: each complains where it returns nothing.
namespace atlas {

/// A text that is not empty. Warns of characters that hide or turn text around.
std::optional<QString> readString(Reading& reading, const Field& field);
std::optional<bool> readBool(Reading& reading, const Field& field);
std::optional<double> readNumber(Reading& reading, const Field& field, double least, double most);
std::optional<int> readWhole(Reading& reading, const Field& field, int least, int most);
/// The most that a whole number can be where the format sets no bound.
inline constexpr int unboundedWhole = std::numeric_limits<int>::max();

/// The id of a thing at its declaration: 1 to 64 letters, digits, `-`, `_` and `.`.
std::optional<QString> readId(Reading& reading, const Field& field);

/// A hint for an unknown id: "Did you mean “LTU” (Lithuania)?"; nothing where no id is near it.
std::optional<Saying> guess(const Reading& reading, Named kind, const QString& unknown);

/// The id of a thing that the dossier has, or, for an actor, a country's code.
std::optional<QString> readReference(Reading& reading, const Field& field, Named kind);

template <typename IdType, Named kind>
std::optional<IdType> readIdOf(Reading& reading, const Field& field)
{
    auto id = readReference(reading, field, kind);
    return id ? std::optional(IdType(std::move(*id))) : std::nullopt;
}
inline constexpr auto readSourceId = readIdOf<SourceId, Named::Source>;
inline constexpr auto readGroupId = readIdOf<GroupId, Named::Group>;
inline constexpr auto readStatusId = readIdOf<StatusId, Named::Status>;
inline constexpr auto readActorId = readIdOf<ActorId, Named::Actor>;
inline constexpr auto readEventId = readIdOf<EventId, Named::Event>;
inline constexpr auto readThemeId = readIdOf<ThemeId, Named::Theme>;

/// Which of these words the field holds, by its place among them.
std::optional<size_t> readWord(Reading& reading, const Field& field,
                               std::span<const QLatin1StringView> words);

/// A reader of an enumeration whose enumerators, from 0 on, are written as these words.
template <typename Enum>
auto wordReader(std::span<const QLatin1StringView> words)
{
    return [words](Reading& reading, const Field& field) -> std::optional<Enum> {
        const auto place = readWord(reading, field, words);
        return place ? std::optional(Enum(*place)) : std::nullopt;
    };
}

inline auto wholeReader(int least, int most)
{
    return [least, most](Reading& reading, const Field& field) {
        return readWhole(reading, field, least, most);
    };
}

}
