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

/// The dialog that a key has opened, and its pages.
class Printing
{
public:
    explicit Printing(Journey& one, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) : journey(one)
    {
        journey.press(Qt::Key_P, modifiers);
        journey.named(Journey::said("OptionsPane", "Print or export"), QAccessible::Dialog);
        preview = journey.window().findChild<BriefingPreview*>();
        REQUIRE(preview);
        awaitPages();
    }

    void awaitPages()
    {
        journey.await("pages", [&] { return preview->isReady() || !preview->refusal().isEmpty(); });
    }

    QString save(const QString& name)
    {
        const QString path = journey.folder() + u'/' + name;
        preview->exporting()->saveTo(QUrl::fromLocalFile(path));
        journey.await("the save to end", [&] { return !preview->exporting()->message().isEmpty(); });
        return path;
    }

    /// Clicks what the dialog calls so, not what the window behind it does.
    void click(const QString& name)
    {
        QAccessibleInterface* dialog =
            journey.named(Journey::said("OptionsPane", "Print or export"), QAccessible::Dialog);
        journey.click(journey.middleOf(Journey::namedIn(dialog, name)));
    }

    BriefingOptions& options() { return *preview->options(); }
    BriefingPreview& pages() { return *preview; }

private:
    Journey& journey;
    BriefingPreview* preview = nullptr;
};

}

// One keystroke to the page, and the page is the one of the shown day: the feature that users miss most elsewhere.
TEST_CASE("Ctrl+P shows the page of the shown day, and saving leaves the PDF")
{
    Journey journey;
    journey.session().setDay(*Day::fromCalendar({2025, 3, 15}));
    Printing printing(journey);
    CHECK(printing.pages().pageCount() == 1);
    journey.keep(u"print-page"_s);
    const QString path = printing.save(u"page.pdf"_s);
    CHECK(printing.pages().exporting()->message().contains(path));
    const QString text = textOfPdf(path);
    CHECK(text.contains(u"15 March 2025"_s));
    CHECK(text.contains(u"France"_s));
    journey.keep(u"print-saved"_s);

    journey.press(Qt::Key_Escape);
    journey.await("the dialog to close",
                  [&] { return !journey.shows(u"Print or export"_s, QAccessible::Dialog); });
}

// A failed save that says nothing, or leaves half a file, loses somebody's morning.
TEST_CASE("saving where nothing can be written says so in the dialog")
{
    Journey journey;
    Printing printing(journey);
    const QString path = printing.save(u"no such folder/page.pdf"_s);
    CHECK(printing.pages().exporting()->hasFailed());
    CHECK(!QFile::exists(path));
    journey.named(printing.pages().exporting()->message());
}

// Whoever cannot use a mouse gets the card, in another language than the window's.
TEST_CASE("the keyboard alone chooses the selected country's card and its language")
{
    Journey journey;
    journey.session().selectActor(u"FRA"_s);
    Printing printing(journey);
    journey.press(Qt::Key_Down); // the dialog opens on its templates
    CHECK(printing.options().pages() == BriefingOptions::Country);
    CHECK(printing.options().actor() == u"FRA"_s);
    CHECK(printing.options().isLandscape());
    printing.awaitPages();
    printing.click(u"Français"_s);
    printing.awaitPages();
    journey.keep(u"print-country"_s);
    CHECK(printing.options().languageCode() == u"fr"_s);
    CHECK(journey.session().languageCode() == u"en"_s);
}

// The card's own key prints that card, whatever was printed before.
TEST_CASE("Ctrl+Shift+P prints the card in sight")
{
    Journey journey;
    journey.session().selectActor(u"POL"_s);
    Printing printing(journey, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(printing.options().pages() == BriefingOptions::Country);
    CHECK(printing.options().actor() == u"POL"_s);
}

// Two dates in the window are two dates on the page.
TEST_CASE("Ctrl+P while two dates are compared suggests their comparison")
{
    Journey journey;
    journey.session().setCompareDay(*Day::fromCalendar({2025, 12, 17}));
    const Day day = journey.session().day();
    Printing printing(journey);
    CHECK(printing.options().pages() == BriefingOptions::Changes);
    CHECK(Day(printing.options().start()) == *Day::fromCalendar({2025, 12, 17}));
    journey.keep(u"print-changes"_s);
    printing.click(u"One-page briefing"_s);
    printing.options().stepDayToEvent(-1);
    printing.awaitPages();
    CHECK(journey.session().day() == day);
}

// A series takes long enough for second thoughts: it says how far it is, can be ended, and leaves no half file.
TEST_CASE("a chronology is paged through, and its saving can be stopped")
{
    Journey journey;
    Printing printing(journey);
    printing.click(u"Chronology"_s);
    printing.awaitPages();
    REQUIRE(printing.pages().pageCount() > 3);
    journey.keep(u"print-series"_s);
    printing.click(u"Next page"_s);
    journey.settle();
    Journey::namedIn(journey.named(u"Print or export"_s, QAccessible::Dialog),
                     u"Preview, page 2 of %1"_s.arg(printing.pages().pageCount()));

    const QString path = journey.folder() + u"/series.pdf"_s;
    printing.pages().exporting()->saveTo(QUrl::fromLocalFile(path));
    journey.press(Qt::Key_Escape);
    journey.await("the save to end", [&] { return !printing.pages().exporting()->message().isEmpty(); });
    CHECK_FALSE(printing.pages().exporting()->hasFailed());
    CHECK(!QFile::exists(path));
    journey.named(Journey::said("atlas::BriefingExport", "Stopped. No file was changed."));
    CHECK(journey.shows(u"Print or export"_s, QAccessible::Dialog));
}
