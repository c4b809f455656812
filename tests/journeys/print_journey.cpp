#include "tests/journeys/journey.h"
#include "tests/support/print.h"
#include "ui/briefing/preview/briefing_preview.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QProcess>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

QString textOfPdf(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

}

// One keystroke to the page, and the page is the one of the shown day: the feature that users miss most elsewhere.
TEST_CASE("Ctrl+P shows the page of the shown day, and saving leaves the PDF")
{
    Journey journey;
    journey.session().setDay(*Day::fromCalendar({2025, 3, 15}));
    journey.press(Qt::Key_P, Qt::ControlModifier);
    journey.named(u"Print or export"_s, QAccessible::Dialog);
    journey.settle();

    auto* preview = journey.window().findChild<BriefingPreview*>();
    REQUIRE(preview);
    journey.await("a page", [&] { return preview->pageCount() == 1; });
    const QString path = journey.folder() + u"/page.pdf"_s;
    REQUIRE(preview->exportTo(QUrl::fromLocalFile(path)));
    CHECK(preview->message().contains(path));
    const QString text = textOfPdf(path);
    CHECK(text.contains(u"15 March 2025"_s));
    CHECK(text.contains(u"France"_s));

    journey.press(Qt::Key_Escape);
    journey.await("the dialog to close", [&] { return !journey.shows(u"Print or export"_s, QAccessible::Dialog); });
}

// A failed save that says nothing, or leaves half a file, loses somebody's morning.
TEST_CASE("saving where nothing can be written says so in the dialog")
{
    Journey journey;
    journey.press(Qt::Key_P, Qt::ControlModifier);
    journey.named(u"Print or export"_s, QAccessible::Dialog);
    auto* preview = journey.window().findChild<BriefingPreview*>();
    REQUIRE(preview);
    journey.await("a page", [&] { return preview->pageCount() == 1; });
    const QString path = journey.folder() + u"/no such folder/page.pdf"_s;
    CHECK(!preview->exportTo(QUrl::fromLocalFile(path)));
    CHECK(preview->hasFailed());
    CHECK(!QFile::exists(path));
    journey.named(preview->message());
}
