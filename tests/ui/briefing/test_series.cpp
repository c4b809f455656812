#include "tests/ui/briefing/briefing_fixture.h"

#include "tests/support/golden.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

BriefingRequest seriesRequest(SeriesOf of, const QString& day = u"2026-01-06"_s)
{
    BriefingRequest request = bundledRequest(day);
    request.plan.kind = Template::Series;
    request.plan.seriesOf = of;
    return request;
}

/// What stands in one block.
QString textOf(const Briefing& briefing, const PlacedBlock& block)
{
    QStringList texts;
    for (const Shape& shape : briefing.pages[size_t(block.page)].shapes)
        if (const auto* text = std::get_if<TextShape>(&shape))
            if (block.rect.adjusted(-1, -1, 1, 1).contains(text->baseline)) texts.append(text->text);
    return texts.join(u' ').simplified();
}

std::vector<PlacedBlock> blocksNamed(const Briefing& briefing, const QString& name)
{
    std::vector<PlacedBlock> blocks;
    std::ranges::copy_if(briefing.blocks, std::back_inserter(blocks),
                         [&](const PlacedBlock& block) { return block.name == name; });
    return blocks;
}

/// What the cover says, and which blocks stand on which page.
QJsonObject outline(const Briefing& briefing)
{
    QJsonArray cover, pages;
    for (const PlacedBlock& block : briefing.blocks)
        if (block.name == u"title"_s || block.name == u"contents"_s || block.name == u"multiple"_s)
            cover << block.name + u": "_s + textOf(briefing, block);
    for (int page = 0; page < int(briefing.pages.size()); ++page) {
        QStringList names;
        for (const PlacedBlock& block : briefing.blocks)
            if (block.page == page && !names.contains(block.name)) names.append(block.name);
        pages << names.join(u", "_s);
    }
    return {{u"cover"_s, cover}, {u"pages"_s, pages}};
}

/// On how many pages a title is the masthead's.
qsizetype pagesOf(const Briefing& briefing, const QString& title)
{
    return std::ranges::count_if(blocksNamed(briefing, u"masthead"_s), [&](const PlacedBlock& block) {
        return textOf(briefing, block).contains(title);
    });
}

}

TEST_CASE("a series' cover and pages are made of what they were made of")
{
    const auto [of, name] = GENERATE(std::pair{SeriesOf::Event, u"event"_s},
                                     std::pair{SeriesOf::Month, u"month"_s},
                                     std::pair{SeriesOf::Country, u"country"_s});
    compareWithGolden(u"briefing/series-%1.json"_s.arg(name), outline(composed(seriesRequest(of))));
}

TEST_CASE("every event up to the day has exactly one page, or is listed as having none")
{
    const Language language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    BriefingRequest request = seriesRequest(SeriesOf::Event);
    request.session.language = language;
    request.plan.paper = GENERATE(Paper::A4, Paper::Letter);
    request.plan.orientation = GENERATE(Orientation::Portrait, Orientation::Landscape);
    const auto compare = GENERATE(as<std::optional<Day>>{}, std::nullopt, Day::fromIso(u"2026-01-01"));
    request.session.compareDay = compare;
    const Briefing briefing = composed(request);
    const QString leftOut = flatText(briefing, u"left-out"_s);
    const Moment moment = request.history->momentOn(request.session.day);
    int pages = 0;
    for (const EventOnDay& event : moment.events) {
        if (event.state->event->kind == EventKind::Publication) continue;
        const QString title = event.state->event->title.in(language).simplified();
        INFO(title.toStdString());
        const qsizetype own = pagesOf(briefing, title);
        CHECK(own + leftOut.count(title) == 1);
        if (!event.state->when) CHECK(own == 0);
        pages += int(own);
    }
    CHECK(pages == (compare ? 5 : 11));
}

TEST_CASE("an event that is announced for after the last day is listed, not shown as held")
{
    const Briefing briefing = composed(seriesRequest(SeriesOf::Event, u"2026-01-05"_s));
    CHECK(pagesOf(briefing, u"Coalition leaders meet in Paris"_s) == 0);
    CHECK(flatText(briefing, u"left-out"_s).contains(u"Announced for later"_s));
    CHECK(flatText(briefing, u"left-out"_s).contains(u"Coalition leaders meet in Paris"_s));
}

TEST_CASE("the contents give the right page for everything, in words and as a link")
{
    const SeriesOf of = GENERATE(SeriesOf::Event, SeriesOf::Month, SeriesOf::Country);
    const Briefing briefing = composed(seriesRequest(of));
    const std::vector<PlacedBlock> lines = blocksNamed(briefing, u"contents"_s);
    REQUIRE(lines.size() >= 4);
    size_t numbered = 0;
    for (const PlacedBlock& line : lines) {
        const QString text = textOf(briefing, line);
        const auto link = std::ranges::find_if(briefing.links, [&](const PageLink& each) {
            return each.page == line.page && each.rect == line.rect;
        });
        if (link == briefing.links.end()) {
            CHECK(text.contains(u"no event"_s));
            continue;
        }
        INFO(text.toStdString());
        CHECK(text.endsWith(u' ' + QString::number(link->target + 1)));
        const auto mark = std::ranges::find_if(briefing.bookmarks, [&](const Bookmark& bookmark) {
            return bookmark.level == 0 && text.contains(bookmark.title);
        });
        REQUIRE(mark != briefing.bookmarks.end());
        CHECK(mark->page == link->target);
        ++numbered;
    }
    CHECK(numbered == briefing.links.size());
}

TEST_CASE("each month in which something happened has a page, and the others are named in one line")
{
    const Briefing briefing = composed(seriesRequest(SeriesOf::Month));
    const QString cover = flatText(briefing, u"contents"_s);
    CHECK(cover.contains(u"April 2025 – November 2025: no event"_s));
    for (const QString& month : {u"March 2025"_s, u"December 2025"_s, u"January 2026"_s})
        CHECK(pagesOf(briefing, month) == 1);
    // An event belongs to one month, whatever it may mean besides.
    CHECK(flatText(briefing, u"events"_s).count(u"Active support of Ukraine"_s) == 1);
}

TEST_CASE("each member has a page of its own, outlined on its small map")
{
    const BriefingRequest request = seriesRequest(SeriesOf::Country);
    const Briefing briefing = composed(request);
    for (const ActorState* state : request.history->momentOn(request.session.day).actors)
        if (state->status == request.history->dossier().countedStatus())
            CHECK(pagesOf(briefing, state->actor->name.in(Language::English)) == 1);
}

TEST_CASE("endnotes are numbered through the whole document, and listed once with the pages that cite them")
{
    const Briefing briefing = composed(seriesRequest(SeriesOf::Event));
    const std::vector<PlacedBlock> sources = blocksNamed(briefing, u"sources"_s);
    REQUIRE(sources.size() == 1);
    QList<int> numbers;
    for (const Shape& shape : briefing.pages[size_t(sources.front().page)].shapes) {
        const auto* text = std::get_if<TextShape>(&shape);
        if (!text || !sources.front().rect.contains(text->baseline)) continue;
        bool isNumber = false;
        const int number = text->text.toInt(&isNumber);
        if (isNumber && text->anchor == Anchor::Right) numbers.append(number);
    }
    REQUIRE(numbers.size() > 10);
    for (qsizetype i = 0; i < numbers.size(); ++i) CHECK(numbers[i] == i + 1);
    CHECK(textOf(briefing, sources.front()).contains(u"line 13 · p. 3"_s));
}

TEST_CASE("a series that is stopped makes no pages and leaves no file")
{
    const QTemporaryDir folder;
    const BriefingRequest request = seriesRequest(SeriesOf::Event, u"2025-12-31"_s);
    int steps = 0;
    const auto counting = [&](int done, int of) {
        CHECK(done <= of);
        ++steps;
        return true;
    };
    const auto whole = composeBriefing(request, counting);
    REQUIRE(whole);
    for (int stopAt = 0; stopAt < steps; ++stopAt) {
        int asked = 0;
        const auto stopped = composeBriefing(request, [&](int, int) { return asked++ < stopAt; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().isEmpty());
        CHECK(asked == stopAt + 1);
    }
    for (size_t stopAt = 0; stopAt < whole->pages.size(); ++stopAt) {
        const auto stops = [&] {
            return [&, asked = size_t(0)](int, int) mutable { return asked++ < stopAt; };
        };
        CHECK_FALSE(writePdf(*whole, folder.filePath(u"out.pdf"_s), PdfKind::Usual, stops()));
        CHECK_FALSE(writeSvg(*whole, folder.filePath(u"out.svg"_s), stops()));
        CHECK_FALSE(writePng(*whole, folder.filePath(u"out.png"_s), 36, stops()));
    }
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a range in which nothing happened makes a sentence, not a cover")
{
    BriefingRequest request = seriesRequest(SeriesOf::Event, u"2024-06-30"_s);
    request.session.compareDay = Day::fromIso(u"2024-05-01"_s);
    const auto quiet = composeBriefing(request);
    REQUIRE_FALSE(quiet);
    CHECK(quiet.error().contains(u"Nothing happened from 1 May 2024 to 30 June 2024"_s));

    request.session.compareDay = Day::fromIso(u"2024-07-01"_s);
    const auto backwards = composeBriefing(request);
    REQUIRE_FALSE(backwards);
    CHECK(backwards.error().contains(u"begin on 1 July 2024 and end before that"_s));

    BriefingRequest memberless = stressRequest(0, 3);
    memberless.plan.kind = Template::Series;
    memberless.plan.seriesOf = SeriesOf::Country;
    const auto nobody = composeBriefing(memberless);
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error() == u"Nobody has a position on 1 June 2022: there is no page to make."_s);
}

TEST_CASE("the cover says who hands the series over, and what they note")
{
    BriefingRequest request = seriesRequest(SeriesOf::Month);
    request.plan.header = {u"A. Author"_s, u"An Office"_s, u"For internal use"_s};
    request.plan.notes = u"First remark.\n\n<b>Second</b> remark."_s;
    const Briefing briefing = composed(request);
    CHECK(flatText(briefing, u"title"_s).startsWith(u"An Office · A. Author For internal use"_s));
    CHECK(flatText(briefing, u"notes"_s) == u"Notes by whoever hands this page over, not from a source "
                                            "First remark. <b>Second</b> remark."_s);
}

// Catches pages of a series that repeat what its cover says already.
TEST_CASE("the user's notes stand once in a series, whatever it is of")
{
    BriefingRequest request = seriesRequest(GENERATE(SeriesOf::Event, SeriesOf::Month, SeriesOf::Country));
    request.plan.orientation = GENERATE(Orientation::Portrait, Orientation::Landscape);
    request.plan.notes = u"Told once."_s;
    request.boundaries.reset();
    CHECK(flatText(composed(request)).count(u"Told once."_s) == 1);
}

TEST_CASE("a stretch of months begins with a capital, and has none inside")
{
    BriefingRequest request = seriesRequest(SeriesOf::Month);
    request.session.language = Language::French;
    request.boundaries.reset();
    CHECK(flatText(composed(request), u"contents"_s).contains(u"Avril 2025 – novembre 2025"_s));
}

TEST_CASE("a series' PDF is valid, nests its bookmarks, and its contents lead to its pages")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"series.pdf"_s);
    const Briefing briefing = composed(seriesRequest(SeriesOf::Event));
    REQUIRE(writePdf(briefing, path));
    run(u"qpdf"_s, {u"--check"_s, path});
    const QByteArray json = run(u"qpdf"_s, {u"--json"_s, path});
    CHECK(json.count("\"/Subtype\": \"/Link\"") == qsizetype(briefing.links.size()));
    // Eleven events, the events without a page, the sources; all that stands on a page lies under its event.
    CHECK(json.contains("\"/Count\": 13"));
    CHECK(json.contains("\"/Count\": -"));
}
