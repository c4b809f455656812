#include "model/exchange/import/country_match.h"

#include "model/exchange/import/country_spellings.h"
#include "model/exchange/import/folded_name.h"
#include "model/geo/country_names.h"
#include "model/io/load.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

struct Written {
    const char16_t* text;
    const char16_t* code;
};

QString codeOf(const CountryMatch& match, MatchCertainty certainty)
{
    return match.certainty == certainty ? match.actor.text() : u"(other certainty)"_s;
}

Dossier dossierWith(const QByteArray& actors)
{
    const auto loaded = readDossier(R"({"format": "coalition-dossier/1", "title": "T", "sources": [], "statuses": [],
        "actors": )" + actors + '}', u"test.json"_s);
    REQUIRE(loaded);
    return *loaded->dossier;
}

}

// A name that people write in tables is asked back about, or taken for another state's.
TEST_CASE("Names, codes and aliases are sure")
{
    const CountryMatcher matcher{Dossier()};
    const auto each = GENERATE(values<Written>({
        {u"France", u"FRA"}, {u"FRA", u"FRA"}, {u"fr", u"FRA"}, {u"250", u"FRA"}, {u"004", u"AFG"},
        {u" the  Netherlands ", u"NLD"}, {u"Pays-Bas", u"NLD"}, {u"pays bas", u"NLD"}, {u"Les Pays-Bas", u"NLD"},
        {u"Holland", u"NLD"}, {u"Нідерланди", u"NLD"}, {u"Голландія", u"NLD"},
        {u"UK", u"GBR"}, {u"U.K.", u"GBR"}, {u"GB", u"GBR"}, {u"Great Britain", u"GBR"}, {u"Royaume-Uni", u"GBR"},
        {u"ROYAUME UNI", u"GBR"}, {u"Grande-Bretagne", u"GBR"}, {u"Велика Британія", u"GBR"},
        {u"Сполучене Королівство", u"GBR"}, {u"Обʼєднане Королівство", u"GBR"},
        {u"USA", u"USA"}, {u"U.S.A.", u"USA"}, {u"US", u"USA"}, {u"États-Unis", u"USA"}, {u"Etats Unis", u"USA"},
        {u"Сполучені Штати", u"USA"}, {u"Czech Republic", u"CZE"}, {u"Tchéquie", u"CZE"},
        {u"Ivory Coast", u"CIV"}, {u"Cote d'Ivoire", u"CIV"}, {u"Côte d’Ivoire", u"CIV"}, {u"Burma", u"MMR"},
        {u"Swaziland", u"SWZ"}, {u"Macedonia", u"MKD"}, {u"Türkiye", u"TUR"}, {u"Turkiye", u"TUR"},
        {u"Turkey", u"TUR"}, {u"Turquie", u"TUR"}, {u"Туреччина", u"TUR"}, {u"РФ", u"RUS"}, {u"Georgia", u"GEO"},
        {u"Korea, Republic of", u"KOR"}, {u"Korea (Republic of)", u"KOR"}, {u"Moldova, Republic of", u"MDA"},
        {u"Iran (Islamic Republic of)", u"IRN"}, {u"Congo, the Democratic Republic of the", u"COD"},
        {u"St. Lucia", u"LCA"}, {u"Saint Lucia", u"LCA"}, {u"Bosnia & Herzegovina", u"BIH"},
        {u"FR – France", u"FRA"}, {u"Germany (DEU)", u"DEU"}, {u"Niger", u"NER"}, {u"Nigeria", u"NGA"},
        {u"Kosovo", u"XKX"}, {u"EL", u"GRC"},
    }));
    INFO(QString(each.text).toStdString());
    CHECK(codeOf(matcher.match(QString(each.text)), MatchCertainty::Sure) == QString(each.code));
}

// What may mean several, or is misspelt, is taken for one of them in silence.
TEST_CASE("What could mean another is doubtful")
{
    const CountryMatcher matcher{Dossier()};
    const auto each = GENERATE(values<Written>({
        {u"Congo", u"COD"}, {u"Korea", u"KOR"}, {u"Guinea", u"GIN"}, {u"GE", u"GEO"}, {u"England", u"GBR"},
        {u"Північна Ірландія", u"GBR"}, {u"Soviet Union", u"RUS"}, {u"Frnace", u"FRA"}, {u"Germny", u"DEU"},
        {u"Royaume-Unis", u"GBR"}, {u"Великобританія", u"GBR"}, {u"Ukraine (partner)", u"UKR"}, {u"4", u"AFG"},
        {u"Government of France", u"FRA"}, {u"Antigua", u"ATG"},
    }));
    INFO(QString(each.text).toStdString());
    const CountryMatch match = matcher.match(QString(each.text));
    CHECK(codeOf(match, MatchCertainty::Doubtful) == QString(each.code));
    REQUIRE_FALSE(match.candidates.isEmpty());
    CHECK(match.candidates.front() == match.actor);
}

TEST_CASE("What means several offers them")
{
    const CountryMatcher matcher{Dossier()};
    CHECK(matcher.match(u"Congo"_s).candidates == QList{ActorId(u"COD"_s), ActorId(u"COG"_s)});
    CHECK(matcher.match(u"Corée"_s).candidates == QList{ActorId(u"KOR"_s), ActorId(u"PRK"_s)});
}

TEST_CASE("What is near no country is none")
{
    const CountryMatcher matcher{Dossier()};
    const auto text = GENERATE(as<QString>(), u""_s, u"  "_s, u"—"_s, u"999"_s, u"Total"_s, u"xyzzy"_s, u"A"_s,
                               u"12345"_s, u"2025-03"_s, u"European Commission"_s, u"()"_s, u",x"_s);
    CHECK(matcher.match(text) == CountryMatch());
}

// The dossier's own names are taken for a state's that is called alike, or are not known at all.
TEST_CASE("The dossier's actors win")
{
    const CountryMatcher matcher{dossierWith(R"([
        {"id": "EU", "kind": "organisation", "name": {"en": "European Union", "fr": "Union européenne"}},
        {"id": "georgia-us", "kind": "organisation", "name": "Georgia", "aliases": ["The Peach State"]},
        {"id": "GBR", "aliases": ["Perfidious Albion"]}, {"id": "COG"}])")};
    const auto sureOf = [&](const QString& text) { return codeOf(matcher.match(text), MatchCertainty::Sure); };
    CHECK(sureOf(u"EU"_s) == u"EU"_s);
    CHECK(sureOf(u"eu"_s) == u"EU"_s);
    CHECK(sureOf(u"l'Union europeenne"_s) == u"EU"_s);
    CHECK(sureOf(u"Georgia"_s) == u"georgia-us"_s);
    CHECK(sureOf(u"peach state"_s) == u"georgia-us"_s);
    CHECK(sureOf(u"perfidious albion"_s) == u"GBR"_s);
    CHECK(sureOf(u"GEO"_s) == u"GEO"_s);
    CHECK(matcher.match(u"Congo"_s).certainty == MatchCertainty::Doubtful);
}

// A state cannot be named by its own name, or by one of two that are spelt alike.
TEST_CASE("Every name of every state leads to it")
{
    const CountryMatcher matcher{Dossier()};
    for (const CountrySpellings& country : countrySpellings()) {
        QStringList names = country.names;
        names.append({country.code, country.alpha2});
        for (const QString& name : std::as_const(names)) {
            const CountryMatch match = matcher.match(name);
            const ActorId actor(country.code);
            INFO(name.toStdString());
            CHECK((match.actor == actor || match.candidates.contains(actor)));
        }
    }
}

// An alias leads to a code that no map has.
TEST_CASE("Aliases mean states")
{
    for (const CountryAliases& alias : countryAliases())
        for (const QStringView code : alias.codes.tokenize(u' ')) CHECK(isCountryCode(code));
}

TEST_CASE("Folding a folded name changes nothing")
{
    for (const CountrySpellings& country : countrySpellings())
        for (const QString& name : country.names) CHECK(foldedName(foldedName(name)) == foldedName(name));
}
