#include "tests/support/print.h"
#include "tests/ui/exchange/shown_exchange.h"

#include <catch2/catch_test_macros.hpp>

#include <QClipboard>
#include <QGuiApplication>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

// Who exports without having been told what is lost takes the file for the dossier.
TEST_CASE("What a format loses is in sight before anything is written")
{
    ShownExchange shown;
    shown.showExport();
    shown.press(u"iCalendar"_s);
    shown.await();
    REQUIRE(!shown.exporting().losses().isEmpty());
    CHECK(shown.shows(u"What this file cannot hold:"_s));
    for (const QString& loss : shown.exporting().losses()) CHECK(shown.shows(loss));
    CHECK(!shown.shows(u"Table"_s));
    shown.press(u"CSV"_s);
    shown.await();
    CHECK(shown.shows(u"Table"_s));
}

TEST_CASE("The arrow keys choose the format, and Escape closes the sheet")
{
    ShownExchange shown;
    shown.showExport();
    const int before = shown.exporting().format();
    shown.key(Qt::Key_Down);
    shown.await();
    CHECK(shown.exporting().format() == before + 1);
    shown.key(Qt::Key_Escape);
    CHECK(!shown.isExportOpen());
}

TEST_CASE("After an export its path can be copied")
{
    ShownExchange shown;
    shown.showExport();
    const QString path = shown.path(u"events.csv"_s);
    shown.exporting().writeTo(path);
    shown.await();
    CHECK(shown.shows(shown.exporting().message()));
    shown.press(u"Copy path"_s);
    CHECK(QGuiApplication::clipboard()->text() == path);
}

// A picture of each look is kept for a person; that no binding breaks in any of them is the test.
TEST_CASE("The export sheet in all languages, both themes, small and large")
{
    const std::array looks{
        ShownLook{{1280, 720}, false, 1, Language::French},
        ShownLook{{1280, 720}, true, 1.25, Language::Ukrainian},
        ShownLook{{1440, 900}, false, 1, Language::English},
        ShownLook{{2880, 1800}, true, 2, Language::English},
    };
    for (const ShownLook& look : looks) {
        ShownExchange shown(look);
        shown.showExport();
        CHECK(shown.shows(shown.exporting().contents()));
        shown.keep(u"export-%1-%2-%3"_s.arg(languageCode(look.language)).arg(look.size.width()).arg(look.dark));
    }
}
