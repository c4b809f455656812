#include "tests/ui/briefing/shown_preview.h"
#include "ui/briefing/preview/briefing_preview.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

TEST_CASE("the dialog shows the page of the view: its day, its language, one page")
{
    test::ShownPreview shown;
    shown.session().setLanguage(Language::French);
    shown.open();
    CHECK(shown.preview().day() == shown.session().dayNumber());
    CHECK(shown.preview().language() == u"fr"_s);
    CHECK(shown.preview().pageCount() == 1);
}

TEST_CASE("everything in the dialog can be found and acted on by name")
{
    test::ShownPreview shown;
    shown.open();
    const QStringList names = shown.accessibleNames();
    INFO(names.join(u'\n').toStdString());
    for (const QString& name :
         {u"Print or export"_s, u"One-page briefing"_s, u"As of 6 January 2026"_s, u"Français"_s,
          u"Letter, 8½ by 11 inches"_s, u"Greyscale"_s, u"Members table"_s, u"Four red lines"_s, u"Sources"_s,
          u"Page 1"_s, u"Smaller"_s, u"Larger"_s, u"Fit page"_s, u"Cancel"_s, u"Export…"_s, u"Print…"_s})
        CHECK(names.contains(name));
}

TEST_CASE("each option makes the page anew at once")
{
    test::ShownPreview shown;
    shown.open();
    QSignalSpy remade(&shown.preview(), &BriefingPreview::pagesChanged);
    const QString name = GENERATE(u"Letter, 8½ by 11 inches"_s, u"Greyscale"_s, u"Français"_s,
                                  u"Members table"_s, u"Previous event"_s);
    INFO(name.toStdString());
    REQUIRE(shown.press(name));
    CHECK(remade.size() == 1);
}

TEST_CASE("the choices of the last time are there the next time, the day and language are the window's")
{
    test::ShownPreview shown;
    shown.open();
    REQUIRE(shown.press(u"Greyscale"_s));
    REQUIRE(shown.press(u"Sources"_s));
    REQUIRE(shown.press(u"Français"_s));
    QTest::keyClick(&shown.window(), Qt::Key_Escape);
    REQUIRE_FALSE(shown.isOpen());
    shown.open();
    CHECK(shown.preview().isGreyscale());
    CHECK_FALSE(shown.preview().showsSources());
    CHECK(shown.preview().language() == u"en"_s);
}

TEST_CASE("a page is saved as what its file's ending says, and the path is told")
{
    test::ShownPreview shown;
    shown.open();
    const QString ending = GENERATE(u"pdf"_s, u"svg"_s, u"png"_s);
    const QString path = shown.path(u"page."_s + ending);
    CHECK(shown.preview().exportTo(QUrl::fromLocalFile(path)));
    CHECK(QFile::exists(path));
    CHECK_FALSE(shown.preview().hasFailed());
    const QStringList names = shown.accessibleNames();
    CHECK(std::ranges::any_of(names, [&](const QString& name) { return name.contains(path); }));
}

TEST_CASE("a page that cannot be saved is said so, and the dialog stays")
{
    test::ShownPreview shown;
    shown.open();
    CHECK_FALSE(shown.preview().exportTo(QUrl::fromLocalFile(shown.path(u"missing/page.pdf"_s))));
    CHECK(shown.preview().hasFailed());
    CHECK(shown.preview().message().contains(u"There is no folder"_s));
    CHECK(shown.isOpen());
}

TEST_CASE("zooming makes the page larger, and fitting brings it back")
{
    test::ShownPreview shown;
    shown.open();
    const QStringList before = shown.accessibleNames();
    REQUIRE(shown.press(u"Larger"_s));
    CHECK(shown.accessibleNames() != before);
    REQUIRE(shown.press(u"Fit page"_s));
    CHECK(shown.accessibleNames() == before);
}
