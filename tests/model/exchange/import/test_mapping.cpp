#include "model/exchange/import/mapping.h"
#include "model/exchange/import/role_words.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;
using Means = ColumnRole;

namespace {

Mapping guessed(const QStringList& columns, const QList<QStringList>& rows = {})
{
    QList<TableRow> first;
    for (const QStringList& row : rows) first.append({first.size() + 2, row});
    return guessMapping({u"table"_s, columns, std::nullopt}, first, Dossier());
}

}

TEST_CASE("Names in three languages tell what columns mean")
{
    const Mapping english = guessed({u"Country"_s, u"Status"_s, u"Date of accession"_s});
    CHECK(english.rows == RowKind::StatusClaims);
    CHECK(english.columns == QList{Means::Country, Means::Status, Means::Since});
    const Mapping french = guessed({u"Pays"_s, u"Statut"_s, u"Depuis"_s, u"Jusqu'à"_s});
    CHECK(french.rows == RowKind::StatusClaims);
    CHECK(french.columns == QList{Means::Country, Means::Status, Means::Since, Means::Until});
    CHECK(french.language == Language::French);
    const Mapping ukrainian = guessed({u"Країна"_s, u"Статус"_s, u"Дата вступу"_s}, {{u"Франція"_s, u"Член"_s, u"2025"_s}});
    CHECK(ukrainian.columns == QList{Means::Country, Means::Status, Means::Since});
    CHECK(ukrainian.language == Language::Ukrainian);
}

// A list of countries under any name becomes events called after countries.
TEST_CASE("Contents tell what names do not")
{
    const Mapping members = guessed({u"Name"_s, u"Date"_s}, {{u"France"_s, u"2025"_s}, {u"Spain"_s, u"2024"_s}});
    CHECK(members.rows == RowKind::StatusClaims);
    CHECK(members.columns == QList{Means::Country, Means::Since});
    const Mapping events = guessed({u"Was"_s, u"Wann"_s, u"Wer"_s},
                                   {{u"Gipfel"_s, u"02.03.2025"_s, u"France, Poland"_s}, {u"Anruf"_s, u"03.03.2025"_s, u"Spain, UK"_s}});
    CHECK(events.rows == RowKind::Events);
    CHECK(events.columns == QList{Means::Title, Means::When, Means::Participants});
    const Mapping kinds = guessed({u"Event"_s, u"Type"_s}, {{u"A"_s, u"meeting"_s}, {u"B"_s, u"Summit"_s}});
    CHECK(kinds.columns == QList{Means::Title, Means::EventKind});
    const Mapping groups = guessed({u"Event"_s, u"Type"_s}, {{u"A"_s, u"red"_s}, {u"B"_s, u"blue"_s}});
    CHECK(groups.columns == QList{Means::Title, Means::Group});
}

// Two columns for one thing contradict each other row by row.
TEST_CASE("Of several columns for one thing one counts")
{
    const Mapping codes = guessed({u"Country"_s, u"ISO code"_s, u"Status"_s}, {{u"Congo"_s, u"COG"_s, u"Member"_s}});
    CHECK(codes.columns == QList{Means::Ignored, Means::Country, Means::Status});
    const Mapping titles = guessed({u"Title"_s, u"Headline"_s}, {{u"A"_s, u"B"_s}});
    CHECK(titles.columns == QList{Means::Title, Means::Ignored});
}

// Our own exports' columns are taken for other programs', or a language's text for the plain one.
TEST_CASE("Columns of our own are known without asking")
{
    const Mapping ours = guessed({u"entry"_s, u"id"_s, u"title"_s, u"title (fr)"_s, u"when"_s, u"country name"_s, u"x"_s});
    CHECK(ours.columns == QList{Means::Kind, Means::Id, Means::Title, Means::Title, Means::When, Means::Ignored, Means::Ignored});
    CHECK(ours.languages[3] == Language::French);
    CHECK_FALSE(ours.languages[2]);
}

TEST_CASE("Every role has a word, and it leads back")
{
    for (int role = 0; role <= int(Means::Counted); ++role) {
        INFO(role);
        const QString word = wordOfRole(ColumnRole(role));
        CHECK_FALSE(word.isEmpty());
        CHECK(roleOfWord(word) == ColumnRole(role));
    }
    CHECK_FALSE(roleOfWord(u"nonsense"));
}
