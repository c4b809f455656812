#include "model/items/citations.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;

namespace {

Citation at(const QString& source, const QList<int>& lines)
{
    Citation citation;
    citation.source = SourceId(source);
    citation.locator.lines = lines;
    return citation;
}

Dossier twoSources()
{
    Dossier dossier;
    for (const char* id : {"a", "b"}) {
        Source source;
        source.id = SourceId(QString::fromLatin1(id));
        source.shortTitle = LocalText(Language::English, QString::fromLatin1(id).toUpper());
        dossier.sources.append(source);
    }
    dossier.sources[0].date = *Edtf::parse(u"2026-01-05");
    dossier.sources[0].dateInferred = true;
    dossier.index();
    return dossier;
}

}

TEST_CASE("One place in a source has one number, however often it is cited")
{
    const Dossier dossier = twoSources();
    CitationNumbers numbers(dossier, Language::English);
    CHECK(numbers.cite(at(QStringLiteral("a"), {11})) == QStringLiteral("1"));
    CHECK(numbers.cite(at(QStringLiteral("a"), {13})) == QStringLiteral("2"));
    CHECK(numbers.cite(at(QStringLiteral("a"), {11})) == QStringLiteral("1"));
    CHECK(numbers.lines().size() == 2);
}

TEST_CASE("Numerals of several citations ascend and repeat nothing")
{
    const Dossier dossier = twoSources();
    CitationNumbers numbers(dossier, Language::English);
    numbers.cite(at(QStringLiteral("a"), {1}));
    const QList<Citation> both{at(QStringLiteral("b"), {2}), at(QStringLiteral("a"), {1}), at(QStringLiteral("b"), {2})};
    CHECK(numbers.cite(both) == QStringLiteral("1, 2"));
}

TEST_CASE("What rests on no source is marked, and has no number")
{
    const Dossier dossier = twoSources();
    CitationNumbers numbers(dossier, Language::English);
    const CitedText text = numbers.text(QStringLiteral("Somebody said so."), {Citation()});
    CHECK(text.unsourced);
    CHECK(text.numerals.isEmpty());
    CHECK(numbers.lines().isEmpty());
}

TEST_CASE("A source's name is said where it changes, not on every line")
{
    const Dossier dossier = twoSources();
    CitationNumbers numbers(dossier, Language::English);
    numbers.cite(at(QStringLiteral("a"), {11}));
    numbers.cite(at(QStringLiteral("a"), {13}));
    numbers.cite(at(QStringLiteral("b"), {1}));
    numbers.cite(at(QStringLiteral("a"), {}));
    const QList<CitationLine> lines = numbers.lines();
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].text == QStringLiteral("A, line 11"));
    CHECK(lines[1].text == QStringLiteral("line 13"));
    CHECK(lines[2].text == QStringLiteral("B, line 1"));
    CHECK(lines[3].text == QStringLiteral("A"));
}

TEST_CASE("Consecutive lines are told as a range")
{
    Locator locator;
    locator.lines = {5, 6, 7, 9};
    CHECK(locatorWords(locator, Language::English) == QStringLiteral("lines 5–7 and 9"));
}

TEST_CASE("An inferred date of a source is said to be inferred")
{
    const Dossier dossier = twoSources();
    CitationNumbers numbers(dossier, Language::English);
    numbers.cite(at(QStringLiteral("a"), {11}));
    CHECK(numbers.written() == QStringLiteral("written 5 January 2026 (inferred)"));
}
