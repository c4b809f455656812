#include "tests/ui/briefing/briefing_fixture.h"

#include "tests/support/print.h"
#include "ui/picture/font_size.h"
#include "ui/picture/text_extent.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double sideMargin = 14 * 72 / 25.4; // points, as DESIGN-TOKENS has it
constexpr double topMargin = 9.5 * 72 / 25.4;
constexpr double bottomMargin = 7.5 * 72 / 25.4;

/// The templates, and what a series is of; how many members and events there are. A series has a map for each
/// of its pages.
struct Kind {
    QString name;
    Template pages;
    SeriesOf of = SeriesOf::Event;
    int members = 60;
    int events = 300;
    bool allMembers = true; ///< whether its words name every member and every event
    bool allEvents = true;
};

struct Form {
    Paper paper = Paper::A4;
    Orientation orientation = Orientation::Portrait;
};

BriefingRequest requestFor(const Kind& kind, const Form& form = {})
{
    BriefingRequest request = stressRequest(kind.members, kind.events);
    request.plan = {.kind = kind.pages,
                    .seriesOf = kind.of,
                    .paper = form.paper,
                    .orientation = form.orientation,
                    .blocks = {},
                    .header = {longName(u"Author"_s, 1), u"An organisation"_s, u"For internal use"_s},
                    .notes = u"A first remark.\n\n"_s + longName(u"Remark"_s, 2)};
    request.session.actor = stressMember(1);
    if (kind.pages == Template::Changes) request.session.compareDay = Day::fromIso(u"2019-12-31"_s);
    return request;
}

bool isNumeral(const TextShape& text)
{
    return std::ranges::all_of(text.text.trimmed(), [](QChar c) { return c.isDigit() || c == u','; });
}

/// Every line of text stands inside the margins, and is no smaller than a reader can read.
void checkText(const Briefing& briefing)
{
    constexpr double slack = 0.6; // points: what rounding in shaping may add to a line
    for (size_t page = 0; page < briefing.pages.size(); ++page) {
        const QSizeF paper = briefing.pages[page].size;
        for (const Shape& shape : briefing.pages[page].shapes) {
            const auto* text = std::get_if<TextShape>(&shape);
            if (!text) continue;
            const double left = textOrigin(*text).x();
            const double right = left + textWidth(text->text, text->font);
            const bool inside = left >= sideMargin - slack && right <= paper.width() - sideMargin + slack &&
                                text->baseline.y() >= topMargin &&
                                text->baseline.y() <= paper.height() - bottomMargin;
            if (!inside)
                FAIL_CHECK("outside the margins of page " << page + 1 << ": " << text->text.toStdString());
            if (fontSize(text->font) < (isNumeral(*text) ? 6.99 : 7.99))
                FAIL_CHECK("too small on page " << page + 1 << ": " << text->text.toStdString());
        }
    }
}

/// How often each letter and sign stands in a text.
std::map<QChar, int> letters(const QString& text)
{
    std::map<QChar, int> counts;
    for (const QChar c : text)
        if (!c.isSpace()) ++counts[c];
    return counts;
}

}

TEST_CASE("a dossier of many members and events with long names is whole in every template's PDF")
{
    const Kind kind = GENERATE(
        Kind{u"page"_s, Template::Page},
        Kind{.name = u"country"_s, .pages = Template::Country, .allMembers = false, .allEvents = false},
        Kind{u"changes"_s, Template::Changes},
        Kind{u"series of events"_s, Template::Series, SeriesOf::Event, 30, 24, false},
        Kind{u"series of months"_s, Template::Series, SeriesOf::Month, 30, 300, false},
        Kind{u"series of countries"_s, Template::Series, SeriesOf::Country, 24, 60, true, false});
    const Form form = GENERATE(Form{}, Form{Paper::Letter, Orientation::Landscape});
    INFO(kind.name.toStdString() << (form.paper == Paper::A4 ? ", A4" : ", Letter across"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"stress.pdf"_s);
    const Briefing briefing = composed(requestFor(kind, form));
    checkNoOverlap(briefing);
    checkText(briefing);

    REQUIRE(writePdf(briefing, path));
    const QString printed = QString::fromUtf8(run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s})).simplified();
    CHECK(letters(printed) == letters(flatText(briefing)));
    const auto expectAll = [&](const QString& what, int count) {
        for (int i = 1; i <= count; ++i) {
            const QString name = longName(what, i);
            if (!hasName(printed, name)) FAIL_CHECK("not in the PDF: " << name.toStdString());
        }
    };
    if (kind.allMembers) expectAll(u"Member"_s, kind.members);
    if (kind.allEvents) expectAll(u"Event"_s, kind.events);
    CHECK(hasName(printed, longName(u"Remark"_s, 2)));
    CHECK(printed.count(u"A first remark."_s) == 1);
    const auto pages = qsizetype(briefing.pages.size());
    for (qsizetype page = 1; page <= pages; ++page)
        CHECK(printed.contains(u"%1 / %2"_s.arg(page).arg(pages)));
}

TEST_CASE("a table that goes on at the next page has its head there again")
{
    const Briefing briefing = composed(requestFor({u"page"_s, Template::Page}));
    CHECK(flatText(briefing, u"members"_s).contains(u"Members (60), continued"_s));
    CHECK(flatText(briefing, u"events"_s).contains(u"Events by 1 June 2022, continued"_s));
}
