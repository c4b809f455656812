#include "tests/support/print.h"
#include "tests/ui/briefing/shown_preview.h"
#include "ui/briefing/preview/briefing_preview.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
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
    CHECK(shown.preview().options()->day() == shown.session().dayNumber());
    CHECK(shown.preview().options()->languageCode() == u"fr"_s);
    CHECK(shown.preview().pageCount() == 1);
}

TEST_CASE("everything in the dialog can be found and acted on by name")
{
    test::ShownPreview shown;
    shown.open();
    const QStringList names = shown.accessibleNames();
    INFO(names.join(u'\n').toStdString());
    for (const QString& name :
         {u"Print or export"_s, u"One-page briefing"_s, u"Country card"_s, u"Comparison"_s, u"Chronology"_s,
          u"As of"_s, u"Previous event"_s, u"Français"_s, u"Paper"_s, u"Landscape"_s, u"Greyscale"_s,
          u"Boundaries"_s, u"Members table"_s, u"Four red lines"_s, u"Sources"_s, u"Header"_s, u"Notes"_s,
          u"Reset"_s, u"Page 1"_s, u"Smaller"_s, u"Larger"_s, u"Fit page"_s, u"Fit width"_s, u"Cancel"_s,
          u"Export…"_s, u"Print…"_s})
        CHECK(names.contains(name));
}

TEST_CASE("each option makes the page anew")
{
    test::ShownPreview shown;
    shown.open();
    QSignalSpy remade(&shown.preview(), &BriefingPreview::pagesChanged);
    const QString name =
        GENERATE(u"Landscape"_s, u"Greyscale"_s, u"Français"_s, u"Members table"_s, u"Previous event"_s);
    INFO(name.toStdString());
    REQUIRE(shown.press(name));
    shown.awaitPages();
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
    CHECK(shown.preview().options()->isGreyscale());
    CHECK_FALSE(shown.preview().options()->choices().plan.blocks.sources);
    CHECK(shown.preview().options()->languageCode() == u"en"_s);
}

TEST_CASE("the dialog opens on its templates, wherever it was left")
{
    test::ShownPreview shown;
    shown.open();
    REQUIRE(shown.focus(u"Notes"_s));
    const auto top = [&] { return shown.top(u"One-page briefing"_s); };
    CHECK(top() < 0);
    QTest::keyClick(&shown.window(), Qt::Key_Escape);
    shown.open();
    CHECK(top() > 0);
    QTest::keyClick(&shown.window(), Qt::Key_Down);
    CHECK(shown.preview().options()->pages() == BriefingOptions::Country);
}

TEST_CASE("the arrow keys choose the template, and what it is of comes into sight")
{
    test::ShownPreview shown;
    shown.open();
    REQUIRE(shown.press(u"One-page briefing"_s));
    QTest::keyClick(&shown.window(), Qt::Key_Down);
    CHECK(shown.preview().options()->pages() == BriefingOptions::Country);
    CHECK(shown.accessibleNames().contains(u"Card of"_s));
    QTest::keyClick(&shown.window(), Qt::Key_Down);
    CHECK(shown.preview().options()->pages() == BriefingOptions::Changes);
    CHECK(shown.accessibleNames().contains(u"From (A)"_s));
    QTest::keyClick(&shown.window(), Qt::Key_Down);
    CHECK(shown.preview().options()->pages() == BriefingOptions::Series);
    CHECK(shown.accessibleNames().contains(u"A page for each"_s));
    CHECK(shown.accessibleNames().contains(u"From"_s));
    REQUIRE(shown.press(u"Country"_s)); // whose cards are as of one day
    CHECK_FALSE(shown.accessibleNames().contains(u"From"_s));
    CHECK(shown.preview().options()->looked().compareDay == std::nullopt);
}

TEST_CASE("a date is typed in any of the window's ways, and Return means the date, not the button")
{
    test::ShownPreview shown;
    shown.open();
    REQUIRE(shown.focus(u"As of"_s));
    for (const char letter : QByteArray("15 mars 2025")) QTest::keyClick(&shown.window(), letter);
    QTest::keyClick(&shown.window(), Qt::Key_Return);
    CHECK(Day(shown.preview().options()->day()).toIso() == u"2025-03-15"_s);
    QTest::keyClick(&shown.window(), Qt::Key_Up);
    CHECK(Day(shown.preview().options()->day()).toIso() == u"2025-03-16"_s);
    CHECK(shown.session().day().toIso() == u"2026-01-06"_s);
    CHECK(shown.isOpen());
}

TEST_CASE("why there are no pages is said in their place, and nothing can be printed")
{
    test::ShownPreview shown;
    shown.open();
    REQUIRE(shown.press(u"Country card"_s));
    shown.awaitPages();
    CHECK(shown.preview().pageCount() == 0);
    CHECK(shown.accessibleNames().contains(u"Choose whom the card is about."_s));
    CHECK_FALSE(shown.preview().isReady());
    REQUIRE(shown.press(u"One-page briefing"_s));
    shown.awaitPages();
    CHECK(shown.preview().pageCount() == 1);
    CHECK_FALSE(shown.accessibleNames().contains(u"Choose whom the card is about."_s));
}

// Return was every control's but a few buttons' way to the printer.
TEST_CASE("Return presses the button that has the keyboard")
{
    test::ShownPreview shown;
    shown.open();
    const int day = shown.preview().options()->day();
    REQUIRE(shown.focus(u"Previous event"_s));
    QTest::keyClick(&shown.window(), Qt::Key_Return);
    CHECK(shown.preview().options()->day() < day);
    REQUIRE(shown.press(u"Greyscale"_s));
    REQUIRE(shown.focus(u"Reset"_s));
    QTest::keyClick(&shown.window(), Qt::Key_Enter);
    CHECK(shown.preview().options()->day() == day);
    CHECK_FALSE(shown.preview().options()->isGreyscale());
}

// "Cancel" left a save to go on behind a closed dialog.
TEST_CASE("while a file is saved the dialog can only end that")
{
    test::ShownPreview shown;
    shown.open();
    shown.preview().options()->setPages(BriefingOptions::Series);
    shown.awaitPages();
    const QString path = shown.path(u"series.pdf"_s);
    shown.preview().exporting()->saveTo(QUrl::fromLocalFile(path));
    REQUIRE(shown.preview().exporting()->isBusy());
    CHECK_FALSE(shown.accessibleNames().contains(u"Cancel"_s));
    CHECK_FALSE(shown.isEnabled(u"Print…"_s));
    CHECK_FALSE(shown.isEnabled(u"Export…"_s));
    SECTION("by its button") { REQUIRE(shown.press(u"Stop"_s)); }
    SECTION("by Escape") { QTest::keyClick(&shown.window(), Qt::Key_Escape); }
    CHECK(shown.isOpen());
    REQUIRE(QTest::qWaitFor([&] { return !shown.preview().exporting()->isBusy(); }, 20'000));
    CHECK_FALSE(QFile::exists(path));
    CHECK(shown.accessibleNames().contains(u"Stopped. No file was changed."_s));
    CHECK(shown.isEnabled(u"Print…"_s));
    REQUIRE(shown.press(u"Cancel"_s));
    CHECK_FALSE(shown.isOpen());
}

TEST_CASE("what was saved is told with its path, and can be opened from there")
{
    test::ShownPreview shown;
    shown.open();
    const QString path = shown.path(u"page.pdf"_s);
    shown.preview().exporting()->saveTo(QUrl::fromLocalFile(path));
    REQUIRE(QTest::qWaitFor([&] { return !shown.preview().exporting()->message().isEmpty(); }, 20'000));
    CHECK(QFile::exists(path));
    const QStringList names = shown.accessibleNames();
    CHECK(std::ranges::any_of(names, [&](const QString& name) { return name.contains(path); }));
    CHECK(names.contains(u"Show in folder"_s));
}

// Without a native dialog Qt Quick's own proposed no name, and took a typed path for one in its folder.
TEST_CASE("the save dialog proposes a name, and a path that is typed there is the file's")
{
    test::ShownPreview shown;
    shown.settings().setValue(u"briefing/folder"_s, shown.path({}));
    shown.open();
    BriefingExport& saving = *shown.preview().exporting();
    REQUIRE(shown.press(u"Export…"_s));
    REQUIRE(QTest::qWaitFor([&] { return shown.press(u"Save…"_s); }));
    QFileDialog* dialog = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* each = qobject_cast<QFileDialog*>(widget); each && each->isVisible()) dialog = each;
        return dialog != nullptr;
    }));
    auto* name = dialog->findChild<QLineEdit*>();
    REQUIRE(name);
    CHECK(name->text() == saving.suggestedFile().fileName());
    CHECK(dialog->windowHandle()->transientParent() == &shown.window());
    const QString path = shown.path(u"typed.pdf"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !saving.message().isEmpty(); }, 20'000));
    CHECK(QFile::exists(path));
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

TEST_CASE("the page that is seen is painted, as it now is")
{
    test::ShownPreview shown;
    shown.open();
    const auto painted = [&] {
        return std::ranges::any_of(shown.pageItems(), [](const QObject* page) {
            return page->property("painted").toBool();
        });
    };
    REQUIRE(QTest::qWaitFor(painted, 20'000));
    REQUIRE(shown.press(u"Larger"_s));
    REQUIRE(QTest::qWaitFor(painted, 20'000));
}
