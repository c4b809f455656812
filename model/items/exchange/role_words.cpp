#include "model/items/exchange/role_words.h"

#include "model/phrases/phrases.h"

#include <utility>

namespace atlas {

namespace {

const char* englishName(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Ignored: return QT_TRANSLATE_NOOP("Phrases", "Not imported");
    case ColumnRole::Kind: return QT_TRANSLATE_NOOP("Phrases", "What the row is");
    case ColumnRole::Id: return QT_TRANSLATE_NOOP("Phrases", "Id");
    case ColumnRole::Country: return QT_TRANSLATE_NOOP("Phrases", "Country");
    case ColumnRole::Status: return QT_TRANSLATE_NOOP("Phrases", "Status");
    case ColumnRole::Title: return QT_TRANSLATE_NOOP("Phrases", "Title");
    case ColumnRole::ShortTitle: return QT_TRANSLATE_NOOP("Phrases", "Short title");
    case ColumnRole::Summary: return QT_TRANSLATE_NOOP("Phrases", "Summary");
    case ColumnRole::When: return QT_TRANSLATE_NOOP("Phrases", "Date");
    case ColumnRole::Since: return QT_TRANSLATE_NOOP("Phrases", "Since");
    case ColumnRole::Until: return QT_TRANSLATE_NOOP("Phrases", "Until");
    case ColumnRole::Begin: return QT_TRANSLATE_NOOP("Phrases", "Earliest day");
    case ColumnRole::End: return QT_TRANSLATE_NOOP("Phrases", "Latest day");
    case ColumnRole::Year: return QT_TRANSLATE_NOOP("Phrases", "Year");
    case ColumnRole::Month: return QT_TRANSLATE_NOOP("Phrases", "Month");
    case ColumnRole::DayOfMonth: return QT_TRANSLATE_NOOP("Phrases", "Day of the month");
    case ColumnRole::EndYear: return QT_TRANSLATE_NOOP("Phrases", "Year of the end");
    case ColumnRole::EndMonth: return QT_TRANSLATE_NOOP("Phrases", "Month of the end");
    case ColumnRole::EndDay: return QT_TRANSLATE_NOOP("Phrases", "Day of the end");
    case ColumnRole::Place: return QT_TRANSLATE_NOOP("Phrases", "Place");
    case ColumnRole::Longitude: return QT_TRANSLATE_NOOP("Phrases", "Longitude");
    case ColumnRole::Latitude: return QT_TRANSLATE_NOOP("Phrases", "Latitude");
    case ColumnRole::PlaceCountry: return QT_TRANSLATE_NOOP("Phrases", "Country of the place");
    case ColumnRole::Participants: return QT_TRANSLATE_NOOP("Phrases", "Participants");
    case ColumnRole::ParticipantRole: return QT_TRANSLATE_NOOP("Phrases", "Role of the participants");
    case ColumnRole::ParticipantMode: return QT_TRANSLATE_NOOP("Phrases", "How they took part");
    case ColumnRole::ParticipantAs: return QT_TRANSLATE_NOOP("Phrases", "Participants’ office");
    case ColumnRole::Occurrence: return QT_TRANSLATE_NOOP("Phrases", "Announced, held or cancelled");
    case ColumnRole::EventKind: return QT_TRANSLATE_NOOP("Phrases", "Kind of event");
    case ColumnRole::Group: return QT_TRANSLATE_NOOP("Phrases", "Group");
    case ColumnRole::Theme: return QT_TRANSLATE_NOOP("Phrases", "Themes");
    case ColumnRole::Importance: return QT_TRANSLATE_NOOP("Phrases", "Importance");
    case ColumnRole::Source: return QT_TRANSLATE_NOOP("Phrases", "Source");
    case ColumnRole::WhenSource: return QT_TRANSLATE_NOOP("Phrases", "Source of the date");
    case ColumnRole::PlaceSource: return QT_TRANSLATE_NOOP("Phrases", "Source of the place");
    case ColumnRole::OccurrenceSource: return QT_TRANSLATE_NOOP("Phrases", "Source of whether it was held");
    case ColumnRole::SummarySource: return QT_TRANSLATE_NOOP("Phrases", "Source of the summary");
    case ColumnRole::ParticipantsSource: return QT_TRANSLATE_NOOP("Phrases", "Source of the participants");
    case ColumnRole::SourceTitle: return QT_TRANSLATE_NOOP("Phrases", "Title of the source");
    case ColumnRole::SourceShortTitle: return QT_TRANSLATE_NOOP("Phrases", "Short title of the source");
    case ColumnRole::Publisher: return QT_TRANSLATE_NOOP("Phrases", "Publisher");
    case ColumnRole::Author: return QT_TRANSLATE_NOOP("Phrases", "Author");
    case ColumnRole::SourceDate: return QT_TRANSLATE_NOOP("Phrases", "Date of the source");
    case ColumnRole::SourceDateInferred: return QT_TRANSLATE_NOOP("Phrases", "Source’s date is inferred");
    case ColumnRole::SourceDateNote: return QT_TRANSLATE_NOOP("Phrases", "Why the source’s date is inferred");
    case ColumnRole::Address: return QT_TRANSLATE_NOOP("Phrases", "Address of the source");
    case ColumnRole::Tier: return QT_TRANSLATE_NOOP("Phrases", "Tier of the source");
    case ColumnRole::SourceLanguage: return QT_TRANSLATE_NOOP("Phrases", "Language of the source");
    case ColumnRole::Quote: return QT_TRANSLATE_NOOP("Phrases", "Quote");
    case ColumnRole::QuoteLanguage: return QT_TRANSLATE_NOOP("Phrases", "Language of the quote");
    case ColumnRole::Line: return QT_TRANSLATE_NOOP("Phrases", "Line in the source");
    case ColumnRole::Locator: return QT_TRANSLATE_NOOP("Phrases", "Where in the source");
    case ColumnRole::Inferred: return QT_TRANSLATE_NOOP("Phrases", "Inferred");
    case ColumnRole::Caveat: return QT_TRANSLATE_NOOP("Phrases", "Caveat");
    case ColumnRole::Note: return QT_TRANSLATE_NOOP("Phrases", "Note");
    case ColumnRole::Caution: return QT_TRANSLATE_NOOP("Phrases", "Caution");
    case ColumnRole::TextLanguage: return QT_TRANSLATE_NOOP("Phrases", "Language of the texts");
    case ColumnRole::ActorKind: return QT_TRANSLATE_NOOP("Phrases", "Kind of actor");
    case ColumnRole::Aliases: return QT_TRANSLATE_NOOP("Phrases", "Other names");
    case ColumnRole::Counted: return QT_TRANSLATE_NOOP("Phrases", "Counted as the coalition’s size");
    }
    std::unreachable();
}

QList<ColumnRole> evidenceRoles()
{
    return {ColumnRole::Source,     ColumnRole::SourceTitle,   ColumnRole::Publisher, ColumnRole::Author,
            ColumnRole::SourceDate, ColumnRole::Address,       ColumnRole::Tier,      ColumnRole::SourceLanguage,
            ColumnRole::Quote,      ColumnRole::QuoteLanguage, ColumnRole::Locator,   ColumnRole::Line,
            ColumnRole::Inferred,   ColumnRole::Caveat};
}

QList<ColumnRole> dateParts()
{
    return {ColumnRole::Year,    ColumnRole::Month,    ColumnRole::DayOfMonth,
            ColumnRole::EndYear, ColumnRole::EndMonth, ColumnRole::EndDay};
}

}

QString roleName(ColumnRole role, Language language)
{
    return phrase(language, englishName(role));
}

QList<ColumnRole> offeredRoles(RowKind rows)
{
    switch (rows) {
    case RowKind::Events:
        return QList{ColumnRole::Ignored, ColumnRole::Title, ColumnRole::When, ColumnRole::Since, ColumnRole::Until,
                     ColumnRole::Place, ColumnRole::Longitude, ColumnRole::Latitude, ColumnRole::PlaceCountry,
                     ColumnRole::Country, ColumnRole::Participants, ColumnRole::ParticipantRole,
                     ColumnRole::ParticipantMode, ColumnRole::ParticipantAs, ColumnRole::Occurrence,
                     ColumnRole::EventKind, ColumnRole::Summary, ColumnRole::ShortTitle, ColumnRole::Group,
                     ColumnRole::Theme, ColumnRole::Importance, ColumnRole::Caution, ColumnRole::Id,
                     ColumnRole::Begin, ColumnRole::End}
               + dateParts() + evidenceRoles();
    case RowKind::StatusClaims:
        return QList{ColumnRole::Ignored, ColumnRole::Country, ColumnRole::Status, ColumnRole::Since,
                     ColumnRole::Until, ColumnRole::When, ColumnRole::Note}
               + dateParts() + evidenceRoles();
    case RowKind::Sources:
        return {ColumnRole::Ignored, ColumnRole::SourceTitle, ColumnRole::SourceShortTitle, ColumnRole::Publisher,
                ColumnRole::Author, ColumnRole::SourceDate, ColumnRole::SourceDateInferred,
                ColumnRole::SourceDateNote, ColumnRole::Address, ColumnRole::Tier, ColumnRole::SourceLanguage,
                ColumnRole::Id};
    }
    std::unreachable();
}

}
