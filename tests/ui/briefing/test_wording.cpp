#include "tests/ui/briefing/briefing_fixture.h"

#include "model/phrases/spelled_number.h"
#include "tests/support/print.h"
#include "ui/briefing/wording/headline.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// The headline of a dossier of so many members since January 2020, and so many who may have joined in the
/// month of the page's day.
QString headlineWith(int members, int possible, Language language)
{
    BriefingRequest request = stressRequest(members + possible, 0);
    auto dossier = std::make_shared<Dossier>(request.history->dossier());
    for (qsizetype i = 0; i < dossier->statusClaims.size(); ++i)
        dossier->statusClaims[i].span = *Edtf::parse(i < members ? u"2020-01/"_s : u"2022-06/"_s);
    dossier->index();
    request.history = std::make_shared<const History>(dossier, Lens::all());
    request.session.language = language;
    return page::headlineOf(page::viewOf(request));
}

}

// Catches a wrong plural or gender, and digits where words are meant.
TEST_CASE("the headline says in words how many members there are, in each language")
{
    using enum Language;
    const auto [members, possible, language, words] = GENERATE(table<int, int, Language, QString>({
        {0, 0, English, u"No member"_s},
        {1, 0, English, u"One member"_s},
        {2, 0, English, u"Two members"_s},
        {21, 0, English, u"Twenty-one members"_s},
        {0, 15, English, u"Fifteen possible members"_s},
        {5, 1, English, u"Five members, one possible member"_s},
        {0, 0, French, u"Aucun membre"_s},
        {1, 0, French, u"Un membre"_s},
        {15, 0, French, u"Quinze membres"_s},
        {21, 0, French, u"Vingt-et-un membres"_s},
        {0, 1, French, u"Un membre possible"_s},
        {0, 2, French, u"Deux membres possibles"_s},
        {1, 0, Ukrainian, u"Один член"_s},
        {2, 0, Ukrainian, u"Два члени"_s},
        {5, 0, Ukrainian, u"П’ять членів"_s},
        {21, 0, Ukrainian, u"Двадцять один член"_s},
    }));
    CHECK(headlineWith(members, possible, language) == words);
}

TEST_CASE("a number of feminine things has its own words where the language has them")
{
    CHECK(spelledNumber(1, Language::French, Gender::Feminine) == u"une");
    CHECK(spelledNumber(2, Language::Ukrainian, Gender::Feminine) == u"дві");
    CHECK(spelledNumber(2, Language::English, Gender::Feminine) == u"two");
}

// Catches a headline that breaks off between the members and a title that says how many themes there are.
TEST_CASE("a themes' title that begins with their number goes on in the headline's sentence")
{
    BriefingRequest request = bundledRequest(u"2026-01-05"_s);
    CHECK(page::headlineOf(page::viewOf(request)).startsWith(u"Fifteen members, four red lines. "));
    request.session.language = Language::French;
    CHECK(page::headlineOf(page::viewOf(request)).startsWith(u"Quinze membres, quatre lignes rouges. "));
    request.session.language = Language::Ukrainian;
    CHECK(page::headlineOf(page::viewOf(request)).startsWith(u"П’ятнадцять членів, чотири червоні лінії. "));
}

// Catches pages that do not say whose word they take, or as known when.
TEST_CASE("the masthead names the lens, and the day that limits it")
{
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    CHECK(flatText(composed(request), u"masthead"_s).contains(u"According to: Article"));
    request.history = std::make_shared<const History>(request.history->sharedDossier(), Lens::all());
    const int sources = int(request.history->dossier().sources.size());
    CHECK(flatText(composed(request), u"masthead"_s).contains(u"All %1 sources"_s.arg(sources)));
    const Lens then = Lens::official().asKnownOn(*Day::fromIso(u"2026-01-05"));
    request.history = std::make_shared<const History>(request.history->sharedDossier(), then);
    CHECK(flatText(composed(request), u"masthead"_s)
              .contains(u"Official sources, as known on 5 January 2026"));
}

TEST_CASE("author, organisation and handling stand over the title, and the handling at the foot of each page")
{
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    request.plan.header = {u"A. Nonymous"_s, u"Desk of Examples"_s, u"For internal use"_s};
    request.plan.notes = QString(u"Many words of a user. "_s).repeated(600);
    const Briefing briefing = composed(request);
    const QString head = flatText(briefing, u"masthead"_s);
    CHECK(head.contains(u"Desk of Examples · A. Nonymous"));
    CHECK(head.contains(u"For internal use"));
    REQUIRE(briefing.pages.size() > 1);
    CHECK(flatText(briefing).count(u"For internal use"_s) == qsizetype(briefing.pages.size()) + 1);
}

TEST_CASE("a user's notes are marked as such, whole, paragraph by paragraph, and flow on")
{
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    const QString words = u"The desk expects more. "_s.repeated(400);
    request.plan.notes = u"First <b>paragraph</b>.\n\n"_s + words;
    const Briefing briefing = composed(request);
    CHECK(briefing.pages.size() > 1);
    const QString notes = flatText(briefing, u"notes"_s);
    CHECK(notes.contains(u"not from a source"));
    CHECK(notes.contains(u"First <b>paragraph</b>."));
    CHECK(notes.contains(words.trimmed()));
}
