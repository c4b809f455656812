#include "tests/ui/briefing/briefing_fixture.h"

#include "tests/support/print.h"
#include "tests/support/quiet.h"
#include "ui/briefing/preview/page_printer.h"
#include "ui/briefing/preview/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QImage>
#include <QPainterPath>
#include <QPrinter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// A printer whose paper is a PDF file.
struct PaperPrinter {
    PaperPrinter()
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
    }
    QByteArray info() const { return run(u"pdfinfo"_s, {path}); }
    /// The number of each printed page, as its foot says it.
    QByteArrayList printedPages() const
    {
        QByteArrayList numbers;
        const QList<QByteArray> pages = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split('\f');
        static const QRegularExpression foot(u"(\\d+)\\s*/\\s*\\d+\\s*$"_s);
        for (const QByteArray& page : pages.first(pages.size() - 1))
            numbers.append(foot.match(QString::fromUtf8(page)).captured(1).toUtf8());
        return numbers;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"printed.pdf"_s);
    QPrinter printer{QPrinter::HighResolution};
};

Briefing threePages()
{
    Briefing briefing = composed(stressRequest(60, 40));
    REQUIRE(briefing.pages.size() >= 3);
    return briefing;
}

}

// Without a print service, CUPS would ask for one over the network; with one of the user's choice, it must ask there.
TEST_CASE("printers are looked for on this machine, unless the user names a server")
{
    const QByteArray kept = qgetenv("CUPS_SERVER");
    const QByteArray home = qgetenv("HOME");
    const QTemporaryDir folder;
    qputenv("HOME", folder.path().toLocal8Bit());
    qunsetenv("CUPS_SERVER");
    lookForPrintersHere();
    CHECK(qgetenv("CUPS_SERVER") == (QFile::exists(u"/etc/cups/client.conf"_s) ? "" : "/run/cups/cups.sock"));
    qputenv("CUPS_SERVER", "printers.office");
    lookForPrintersHere();
    CHECK(qgetenv("CUPS_SERVER") == "printers.office");
    qunsetenv("CUPS_SERVER");
    QDir(folder.path()).mkdir(u".cups"_s);
    QFile settings(folder.filePath(u".cups/client.conf"_s));
    REQUIRE(settings.open(QIODevice::WriteOnly));
    lookForPrintersHere();
    CHECK(!qEnvironmentVariableIsSet("CUPS_SERVER"));
    qputenv("CUPS_SERVER", kept);
    qputenv("HOME", home);
}

// Catches a page that is printed for another paper than the printer holds.
TEST_CASE("pages are planned for the printer's paper, orientation and colours")
{
    PaperPrinter paper;
    QPrinter& printer = paper.printer;
    printer.setPageSize(QPageSize(QPageSize::Letter));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setColorMode(QPrinter::GrayScale);
    const BriefingPlan plan = planFor(printer, {});
    CHECK(plan.paper == Paper::Letter);
    CHECK(plan.orientation == Orientation::Landscape);
    CHECK(plan.greyscale);

    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setColorMode(QPrinter::Color);
    for (const auto& [size, nearest] : {std::pair(QPageSize::A3, Paper::A4), {QPageSize::A5, Paper::A4},
                                        {QPageSize::Legal, Paper::A4}, {QPageSize::A4, Paper::A4},
                                        {QPageSize::Imperial8x10, Paper::Letter}}) {
        printer.setPageSize(QPageSize(size));
        CHECK(planFor(printer, {}).paper == nearest);
    }
    CHECK(planFor(printer, {}).orientation == Orientation::Portrait);
    BriefingPlan grey;
    grey.greyscale = true;
    CHECK_FALSE(planFor(printer, grey).greyscale);
}

// Catches pages lying on their side, cut off, or printed as a picture.
TEST_CASE("a printer's pages have its size and their words")
{
    PaperPrinter paper;
    paper.printer.setPageSize(QPageSize(QPageSize::A4));
    paper.printer.setPageOrientation(QPageLayout::Landscape);
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    request.plan = planFor(paper.printer, request.plan);
    REQUIRE(printBriefing(composed(request), paper.printer));
    CHECK(paper.info().contains("842 x 595"));
    CHECK(run(u"pdftotext"_s, {paper.path, u"-"_s}).contains("Estonia"));
    CHECK(run(u"pdfimages"_s, {u"-list"_s, paper.path}).trimmed().split('\n').size() == 2);
}

// Catches a page that is cut off by a smaller sheet, or lost in the corner of a larger one.
TEST_CASE("a page stands in the middle of other paper, as large as that allows")
{
    PaperPrinter paper;
    paper.printer.setPageSize(QPageSize(QSizeF(400, 1000), QPageSize::Point));
    Briefing briefing = composed(bundledRequest(u"2026-01-06"_s));
    briefing.pages.resize(1);
    AreaShape black;
    black.path.addRect(QRectF(QPointF(), briefing.pages.front().size));
    black.fill.colour = Qt::black;
    briefing.pages.front().shapes = {black};
    REQUIRE(printBriefing(briefing, paper.printer));
    run(u"pdftoppm"_s, {u"-r"_s, u"72"_s, u"-png"_s, u"-singlefile"_s, paper.path,
                        paper.folder.filePath(u"look"_s)});
    const QImage image(paper.folder.filePath(u"look.png"_s));
    const auto isBlack = [&](int x, int y) { return qGray(image.pixel(x, y)) < 40; };
    const double height = 400 * briefing.pages.front().size.height() / briefing.pages.front().size.width();
    const int top = int((1000 - height) / 2);
    CHECK(isBlack(5, 500));
    CHECK(isBlack(394, 500));
    CHECK(isBlack(200, top + 5));
    CHECK(isBlack(200, 1000 - top - 5));
    CHECK_FALSE(isBlack(200, top - 5));
    CHECK_FALSE(isBlack(200, 1000 - top + 5));
}

// Catches ranges and copies that the printer leaves to the program, and that are not obeyed.
TEST_CASE("page ranges and copies are obeyed")
{
    const Briefing briefing = threePages();
    PaperPrinter some;
    some.printer.setPageRanges(QPageRanges::fromString(u"1,3"_s));
    REQUIRE(printBriefing(briefing, some.printer));
    CHECK(some.printedPages() == QByteArrayList{"1", "3"});

    PaperPrinter collated;
    collated.printer.setPageRanges(QPageRanges::fromString(u"1-2"_s));
    collated.printer.setCopyCount(2);
    collated.printer.setCollateCopies(true);
    REQUIRE(printBriefing(briefing, collated.printer));
    CHECK(collated.printedPages() == QByteArrayList{"1", "2", "1", "2"});

    PaperPrinter apart;
    apart.printer.setPageRanges(QPageRanges::fromString(u"1-2"_s));
    apart.printer.setCopyCount(2);
    apart.printer.setCollateCopies(false);
    REQUIRE(printBriefing(briefing, apart.printer));
    CHECK(apart.printedPages() == QByteArrayList{"1", "1", "2", "2"});

    PaperPrinter none;
    none.printer.setPageRanges(QPageRanges::fromString(u"900"_s));
    CHECK_FALSE(printBriefing(briefing, none.printer));
}

// Catches other pages on the paper than those that were seen, and a window that stands still meanwhile.
TEST_CASE("on the paper they were made for, pages are printed as they were seen; for other paper, made anew")
{
    PaperPrinter paper;
    const std::shared_ptr<QPrinter> printer(&paper.printer, [](QPrinter*) {});
    const BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    const auto seen = std::make_shared<const Briefing>(composed(request));
    int composedAnew = 0;
    PagePrinter printing([&](const BriefingRequest& wanted, const Progress& progress) {
        ++composedAnew;
        return composeBriefing(wanted, progress);
    });
    QSignalSpy printed(&printing, &PagePrinter::printed);
    setUp(*printer, request.plan);

    SECTION("as it was")
    {
        printing.print({seen, request}, printer);
        REQUIRE(printed.size() == 1);
        CHECK(composedAnew == 0);
        CHECK_FALSE(printed.front().at(1).toBool());
        CHECK(paper.info().contains("595 x 842"));
    }
    SECTION("set otherwise in the system's dialog")
    {
        printer->setPageOrientation(QPageLayout::Landscape);
        printing.print({seen, request}, printer);
        CHECK(printing.isBusy());
        REQUIRE(QTest::qWaitFor([&] { return printed.size() == 1; }, 20'000));
        CHECK(composedAnew == 1);
        CHECK(printed.front().at(1).toBool());
        CHECK(paper.info().contains("842 x 595"));
    }
    SECTION("stopped")
    {
        QSignalSpy stopped(&printing, &PagePrinter::stopped);
        printer->setColorMode(QPrinter::GrayScale);
        printing.print({seen, request}, printer);
        printing.stop();
        CHECK(stopped.size() == 1);
        CHECK_FALSE(printing.isBusy());
        CHECK(printed.isEmpty());
    }
}

// Catches a crash, or silence, where a printer cannot take anything.
TEST_CASE("a printer that takes nothing is told")
{
    expectWarning(u"QPainter::begin"_s);
    PaperPrinter paper;
    paper.printer.setOutputFileName(paper.folder.filePath(u"missing/printed.pdf"_s));
    CHECK_FALSE(printBriefing(composed(bundledRequest(u"2026-01-06"_s)), paper.printer));
}
