#pragma once

#include "model/time/language.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

namespace atlas {

/// What a column of an imported table means.
enum class ColumnRole {
    Ignored,
    Kind,         ///< which of the things below a row is (EntryWord); otherwise Mapping::rows
    Id,
    Country,      ///< an actor: by name in three languages, ISO 3166-1 alpha-2, alpha-3, numeric, common aliases
    Status,       ///< a status of the dossier's, by id or label; unknown ones are made
    Title, ShortTitle, Summary,
    When,         ///< a date or an interval, in EDTF or in words
    Since, Until, ///< a beginning and an end
    Begin, End,   ///< the first and last day that it can be: says nothing beside When, Since or Until
    Year, Month, DayOfMonth, EndYear, EndMonth, EndDay, ///< as TimelineJS's spreadsheet has them
    Place, Longitude, Latitude,
    PlaceCountry,
    Participants, ///< actors, separated by commas, semicolons or line breaks
    ParticipantRole, ParticipantMode, ParticipantAs, ///< of all the row's participants (claim_words.h)
    Occurrence, EventKind, Group, Theme, Importance,
    Source,       ///< the id or the title of the source that the row rests on; unknown ones are made
    WhenSource, PlaceSource, OccurrenceSource, SummarySource, ParticipantsSource, ///< of that cell alone
    SourceTitle, SourceShortTitle, Publisher, Author, SourceDate, SourceDateInferred, SourceDateNote, Address,
    Tier, SourceLanguage,
    Quote, QuoteLanguage, Line, Locator, Inferred, Caveat, Note, Caution,
    ActorKind,    ///< of a row that names an actor: `state`, `organisation`, `person`
    Aliases,      ///< one a line, or separated by semicolons
    TextLanguage, ///< `en`, `fr` or `uk`: of the plain columns of texts; the same in every row
    Counted,      ///< of a row that names a status: whether its number is the coalition's size
};

/// A column that our own exports write.
struct ExchangeColumn {
    QLatin1StringView name;
    ColumnRole role;
    bool isText = false; ///< the dossier's own words, which may be there in several languages
};

// How our tables are to be read:
// – These names mean this only in a table that has the column `entry`.
// – All tables of a workbook of ours are one import, in any order.
// – Every row says in `entry` what it is. An `actor`, `status-name`, `group` or `theme` gives an id its kind, its
//   title (an actor's name, a status's label) and its aliases; other rows may refer to it whatever comes first.
//   What `summary` says of an actor or a theme is cited as the row is.
// – Rows of the entry `event` with the same id are one event: the first says what it is, and each further one what
//   another passage says of it: its cells for `when`, place, `occurrence`, `summary` and `participants` are
//   further claims, cited as the row is. A further row without any of them is a further citation of the event.
//   What is repeated in it beside (title, kind, group …) says nothing new.
// – A cell such as `when source` names the source of that one claim, which is then cited by its source alone: not
//   by the row's passage, even where that is the same source's.
// – An empty `source` is no source (`"source": null`), however many the dossier has.
// – `since` and `until` hold the two ends of a status's interval in EDTF: a date, `..`, or nothing (unknown).
// – A column “title (fr)” holds the same text in that language (columnNamed). The plain column holds the text as
//   a reader of the export's language sees it, so where it equals what the others would show in that language,
//   it says nothing new. `language` is that language. A quote's plain column is the quote, the others its translations.
inline constexpr std::array exchangeColumns{
    ExchangeColumn{QLatin1StringView("entry"), ColumnRole::Kind},
    ExchangeColumn{QLatin1StringView("id"), ColumnRole::Id},
    ExchangeColumn{QLatin1StringView("description"), ColumnRole::Ignored},
    ExchangeColumn{QLatin1StringView("kind"), ColumnRole::EventKind},
    ExchangeColumn{QLatin1StringView("title"), ColumnRole::Title, true},
    ExchangeColumn{QLatin1StringView("short title"), ColumnRole::ShortTitle, true},
    ExchangeColumn{QLatin1StringView("when"), ColumnRole::When},
    ExchangeColumn{QLatin1StringView("begin"), ColumnRole::Begin},
    ExchangeColumn{QLatin1StringView("end"), ColumnRole::End},
    ExchangeColumn{QLatin1StringView("place"), ColumnRole::Place, true},
    ExchangeColumn{QLatin1StringView("lon"), ColumnRole::Longitude},
    ExchangeColumn{QLatin1StringView("lat"), ColumnRole::Latitude},
    ExchangeColumn{QLatin1StringView("place country"), ColumnRole::PlaceCountry},
    ExchangeColumn{QLatin1StringView("occurrence"), ColumnRole::Occurrence},
    ExchangeColumn{QLatin1StringView("participants"), ColumnRole::Participants},
    ExchangeColumn{QLatin1StringView("participants role"), ColumnRole::ParticipantRole},
    ExchangeColumn{QLatin1StringView("participants mode"), ColumnRole::ParticipantMode},
    ExchangeColumn{QLatin1StringView("participants as"), ColumnRole::ParticipantAs, true},
    ExchangeColumn{QLatin1StringView("group"), ColumnRole::Group},
    ExchangeColumn{QLatin1StringView("themes"), ColumnRole::Theme},
    ExchangeColumn{QLatin1StringView("importance"), ColumnRole::Importance},
    ExchangeColumn{QLatin1StringView("summary"), ColumnRole::Summary, true},
    ExchangeColumn{QLatin1StringView("caution"), ColumnRole::Caution, true},
    ExchangeColumn{QLatin1StringView("country"), ColumnRole::Country},
    ExchangeColumn{QLatin1StringView("country name"), ColumnRole::Ignored},
    ExchangeColumn{QLatin1StringView("status"), ColumnRole::Status},
    ExchangeColumn{QLatin1StringView("status label"), ColumnRole::Ignored},
    ExchangeColumn{QLatin1StringView("certainty"), ColumnRole::Ignored},
    ExchangeColumn{QLatin1StringView("since"), ColumnRole::Since},
    ExchangeColumn{QLatin1StringView("until"), ColumnRole::Until},
    ExchangeColumn{QLatin1StringView("note"), ColumnRole::Note, true},
    ExchangeColumn{QLatin1StringView("source"), ColumnRole::Source},
    ExchangeColumn{QLatin1StringView("when source"), ColumnRole::WhenSource},
    ExchangeColumn{QLatin1StringView("place source"), ColumnRole::PlaceSource},
    ExchangeColumn{QLatin1StringView("occurrence source"), ColumnRole::OccurrenceSource},
    ExchangeColumn{QLatin1StringView("summary source"), ColumnRole::SummarySource},
    ExchangeColumn{QLatin1StringView("participants source"), ColumnRole::ParticipantsSource},
    ExchangeColumn{QLatin1StringView("quote"), ColumnRole::Quote, true},
    ExchangeColumn{QLatin1StringView("quote language"), ColumnRole::QuoteLanguage},
    ExchangeColumn{QLatin1StringView("line"), ColumnRole::Line},
    ExchangeColumn{QLatin1StringView("at"), ColumnRole::Locator},
    ExchangeColumn{QLatin1StringView("inferred"), ColumnRole::Inferred},
    ExchangeColumn{QLatin1StringView("caveat"), ColumnRole::Caveat, true},
    ExchangeColumn{QLatin1StringView("source title"), ColumnRole::SourceTitle, true},
    ExchangeColumn{QLatin1StringView("source short title"), ColumnRole::SourceShortTitle, true},
    ExchangeColumn{QLatin1StringView("publisher"), ColumnRole::Publisher},
    ExchangeColumn{QLatin1StringView("author"), ColumnRole::Author},
    ExchangeColumn{QLatin1StringView("source date"), ColumnRole::SourceDate},
    ExchangeColumn{QLatin1StringView("source date inferred"), ColumnRole::SourceDateInferred},
    ExchangeColumn{QLatin1StringView("source date note"), ColumnRole::SourceDateNote, true},
    ExchangeColumn{QLatin1StringView("address"), ColumnRole::Address},
    ExchangeColumn{QLatin1StringView("tier"), ColumnRole::Tier},
    ExchangeColumn{QLatin1StringView("source language"), ColumnRole::SourceLanguage},
    ExchangeColumn{QLatin1StringView("actor kind"), ColumnRole::ActorKind},
    ExchangeColumn{QLatin1StringView("aliases"), ColumnRole::Aliases},
    ExchangeColumn{QLatin1StringView("counted"), ColumnRole::Counted},
    ExchangeColumn{QLatin1StringView("language"), ColumnRole::TextLanguage},
};

/// What the column `entry` says.
enum class EntryWord { Event, Status, Source, Actor, StatusName, Group, Theme };
inline constexpr std::array<QLatin1StringView, 7> entryWords{
    QLatin1StringView("event"), QLatin1StringView("status"),      QLatin1StringView("source"),
    QLatin1StringView("actor"), QLatin1StringView("status-name"), QLatin1StringView("group"),
    QLatin1StringView("theme")};
static_assert(entryWords.size() == size_t(EntryWord::Theme) + 1);

/// `true` as our exports write it, in the columns that say yes or nothing.
inline constexpr QLatin1StringView exchangeYes("yes");
/// Between participants, themes, aliases and a passage's lines.
inline constexpr QLatin1StringView exchangeSeparator("; ");

struct NamedColumn {
    const ExchangeColumn* column = nullptr;
    std::optional<Language> language; ///< of a text that stands in a column of its own for this language
};

/// The column of ours that a name is: “title”, or “title (fr)”; nothing for any other name.
inline std::optional<NamedColumn> columnNamed(QStringView name)
{
    NamedColumn named;
    if (name.endsWith(u')')) {
        const qsizetype bracket = name.lastIndexOf(u" (");
        if (bracket < 0) return std::nullopt;
        named.language = languageFromCode(name.sliced(bracket + 2).chopped(1));
        if (!named.language) return std::nullopt;
        name = name.first(bracket);
    }
    const auto found =
        std::ranges::find_if(exchangeColumns, [&](const ExchangeColumn& each) { return each.name == name; });
    if (found == exchangeColumns.end() || (named.language && !found->isText)) return std::nullopt;
    named.column = &*found;
    return named;
}

}
