#include "tests/ui/briefing/briefing_fixture.h"
#include "tests/ui/briefing/output_folder.h"

#include "model/time/format.h"
#include "tests/support/print.h"
#include "ui/briefing/output/pdf_letters.h"
#include "ui/briefing/output/pdf_paths.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDate>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QSvgRenderer>

#include <algorithm>
#include <clocale>
#include <ctime>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

QString pdfText(const QString& path)
{
    return QString::fromUtf8(run(u"pdftotext"_s, {path, u"-"_s})).simplified();
}

QByteArray pdfOf(const BriefingRequest& request, const QString& path)
{
    REQUIRE(writePdf(composed(request), path));
    return fileBytes(path);
}

}

TEST_CASE("a PDF's text can be selected and searched, in each language")
{
    OutputFolder folder;
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    request.session.language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    pdfOf(request, folder.path(u"page.pdf"_s));
    const QString text = pdfText(folder.path(u"page.pdf"_s));
    const QHash<Language, QStringList> expected{
        {Language::English, {u"Estonia"_s, u"Keep up military aid"_s}},
        {Language::French, {u"Estonie"_s, u"Maintien de l’aide militaire"_s}},
        {Language::Ukrainian, {u"Естонія"_s, u"Продовження військової допомоги"_s}},
    };
    for (const QString& words : expected[request.session.language]) CHECK(text.contains(words));
    CHECK(text.contains(u"la coalition des volontaires à l’épreuve de la paix"_s));
    for (const QString& marks : {u"(15)"_s, u" · "_s}) CHECK(text.contains(marks));
}

TEST_CASE("a PDF is valid, embeds its fonts, and has no picture in it")
{
    OutputFolder folder;
    const QString path = folder.path(u"page.pdf"_s);
    pdfOf(bundledRequest(u"2026-01-06"_s), path);
    run(u"qpdf"_s, {u"--check"_s, path});
    const QList<QByteArray> fonts = run(u"pdffonts"_s, {path}).trimmed().split('\n').mid(2);
    CHECK_FALSE(fonts.isEmpty());
    for (const QByteArray& font : fonts) {
        INFO(font.toStdString());
        CHECK(font.contains("Inter"));
        CHECK(font.contains("yes"));
    }
    CHECK(run(u"pdfimages"_s, {u"-list"_s, path}).trimmed().split('\n').size() == 2);
    CHECK(fileBytes(path).size() <= 300'000);
}

TEST_CASE("a PDF says its title, language, day and bookmarks")
{
    OutputFolder folder;
    const QString path = folder.path(u"page.pdf"_s);
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    request.session.language = Language::French;
    pdfOf(request, path);
    qputenv("TZ", "UTC");
    const QByteArray info = run(u"pdfinfo"_s, {u"-isodates"_s, path});
    CHECK(info.contains("– Coalition des volontaires"));
    CHECK(info.contains("2026-01-06"));
    CHECK(info.contains("595 x 842"));
    const QByteArray json = run(u"qpdf"_s, {u"--json"_s, path});
    CHECK(json.contains("\"/Lang\": \"u:fr\""));
    CHECK(json.contains("Quatre lignes rouges"));
}

TEST_CASE("the same request gives the same bytes in every format, in any time zone and locale")
{
    OutputFolder folder;
    const BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    const auto all = [&] {
        const Briefing briefing = composed(request);
        REQUIRE(writePdf(briefing, folder.path(u"page.pdf"_s)));
        REQUIRE(writeSvg(briefing, folder.path(u"page.svg"_s)));
        REQUIRE(writePng(briefing, folder.path(u"page.png"_s), 96));
        return fileBytes(folder.path(u"page.pdf"_s)) + fileBytes(folder.path(u"page.svg"_s)) +
               fileBytes(folder.path(u"page.png"_s));
    };
    const QByteArray first = all();
    qputenv("TZ", "Pacific/Kiritimati");
    tzset();
    setlocale(LC_ALL, "C.UTF-8");
    QLocale::setDefault(QLocale(QLocale::Ukrainian));
    const QByteArray second = all();
    qputenv("TZ", "UTC");
    tzset();
    QLocale::setDefault(QLocale::c());
    CHECK(first == second);
}

// Every process seeds its hash tables anew, and the PDF engine lists a page's fonts in the order of one.
TEST_CASE("the same request gives the same PDF in every process")
{
    OutputFolder folder;
    const Briefing briefing = composed(bundledRequest(u"2026-01-06"_s));
    QSet<QByteArray> kinds;
    for (int process = 0; process < 8; ++process) {
        QHashSeed::resetRandomGlobalSeed();
        REQUIRE(writePdf(briefing, folder.path(u"page.pdf"_s)));
        kinds.insert(fileBytes(folder.path(u"page.pdf"_s)));
    }
    CHECK(kinds.size() == 1);
}

// Catches the clock in a PDF's dates, its metadata or its id: another day would be another file.
TEST_CASE("a PDF's dates are its page's, and none of them is today's")
{
    OutputFolder folder;
    for (const PdfKind kind : {PdfKind::Usual, PdfKind::Archival}) {
        REQUIRE(writePdf(composed(bundledRequest(u"2026-01-05"_s)), folder.path(u"page.pdf"_s), kind));
        const QByteArray bytes =
            run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, folder.path(u"page.pdf"_s), u"-"_s});
        CHECK(bytes.contains("D:20260105"));
        CHECK(bytes.contains("<xmp:CreateDate>2026-01-05"));
        const QDate today = QDate::currentDate();
        for (const QDate& date : {today.addDays(-1), today, today.addDays(1)}) {
            CHECK_FALSE(bytes.contains("D:" + date.toString(u"yyyyMMdd").toLatin1()));
            CHECK_FALSE(bytes.contains(date.toString(Qt::ISODate).toLatin1()));
        }
    }
}

// Catches a file whose title does not tell it from the others of its dossier.
TEST_CASE("each kind of briefing has a title of its own")
{
    const QString dossier = u" – Coalition of the willing"_s;
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    request.session.actor = ActorId(u"FRA"_s);
    request.session.compareDay = Day::fromIso(u"2026-01-03");
    const auto titleOf = [&](Template kind) {
        request.plan.kind = kind;
        return composed(request).title;
    };
    CHECK(titleOf(Template::Page).endsWith(dossier));
    CHECK(titleOf(Template::Country) == u"France"_s + dossier);
    CHECK(titleOf(Template::Changes) == u"A 3 January 2026 → B 6 January 2026"_s + dossier);
    CHECK(titleOf(Template::Series).startsWith(u"One page for each event"_s));
}

// Catches a page on which nothing can stand but what has no date.
TEST_CASE("a day before everything is a sentence that names the first one")
{
    for (const Template kind : {Template::Page, Template::Country, Template::Changes}) {
        BriefingRequest request = bundledRequest(u"1900-01-01"_s);
        request.session.actor = ActorId(u"FRA"_s);
        request.session.compareDay = Day::fromIso(u"1899-01-01");
        request.plan.kind = kind;
        const auto refused = composeBriefing(request);
        REQUIRE_FALSE(refused);
        const Day first = request.history->extent().first;
        CHECK(refused.error() == u"The dossier begins on %1: choose that day or a later one."_s.arg(
                                     formatDay(first, Language::English)));
        request.session.day = first;
        request.session.compareDay = request.session.day - 1;
        CHECK(composeBriefing(request));
    }
}

TEST_CASE("a PDF's paths are whole numbers: nine decimals a number would double the file")
{
    OutputFolder folder;
    const QString path = folder.path(u"page.pdf"_s);
    pdfOf(bundledRequest(u"2026-01-06"_s), path);
    const QList<QByteArray> lines =
        run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s}).split('\n');
    const auto isLine = [](const QByteArray& line) { return line.endsWith(" l"); };
    const auto hasDecimals = [&](const QByteArray& line) { return isLine(line) && line.contains('.'); };
    const auto all = std::ranges::count_if(lines, isLine);
    CHECK(all > 10'000);
    // Those of patterns.
    CHECK(std::ranges::count_if(lines, hasDecimals) < all / 20);
}

TEST_CASE("a shape in path units keeps its place, width and dashes")
{
    const Shape line = inPathUnits(
        LineShape{.points = {QPointF(1.234, 5.678), QPointF(2, 3)},
                  .stroke = {.colour = Qt::black, .width = 0.35, .dashes = {1.5, 2}}});
    const auto& drawn = std::get<LineShape>(line);
    CHECK(drawn.points == QPolygonF({QPointF(25, 114), QPointF(40, 60)}));
    CHECK(drawn.stroke.width == 7);
    CHECK(drawn.stroke.dashes == std::vector<double>{30, 40});

    const Shape bar = inPathUnits(BarShape{.rect = {1, 2, 30, 4}, .colour = Qt::black});
    CHECK(std::get<AreaShape>(bar).path.boundingRect() == QRectF(20, 40, 600, 80));
}

TEST_CASE("letters that share a glyph are named as they are meant, and codes of glyphs stay")
{
    CHECK(withUsualLetters("<0009> <000B> [<0009> <02BC> <0041> ]") ==
          "<0009> <000B> [<0020> <2019> <0041> ]");
}

TEST_CASE("another day gives another file")
{
    OutputFolder folder;
    CHECK(pdfOf(bundledRequest(u"2026-01-05"_s), folder.path(u"a.pdf"_s)) !=
          pdfOf(bundledRequest(u"2026-01-06"_s), folder.path(u"b.pdf"_s)));
}

TEST_CASE("SVG and PNG write a file a page")
{
    OutputFolder folder;
    const Briefing briefing = composed(stressRequest(60, 40));
    REQUIRE(briefing.pages.size() > 1);
    REQUIRE(writeSvg(briefing, folder.path(u"page.svg"_s)));
    REQUIRE(writePng(briefing, folder.path(u"page.png"_s), 72));
    CHECK(QFile::exists(folder.path(u"page-2.svg"_s)));
    CHECK(QImage(folder.path(u"page-2.png"_s)).size() == QSize(595, 842));
    CHECK(fileBytes(folder.path(u"page.svg"_s)).contains("<text"));
    CHECK_FALSE(fileBytes(folder.path(u"page.svg"_s)).contains("<image"));
}

TEST_CASE("a greyscale page has no colour")
{
    OutputFolder folder;
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    request.plan.greyscale = true;
    REQUIRE(writePng(composed(request), folder.path(u"grey.png"_s), 72));
    const QImage image(folder.path(u"grey.png"_s));
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3) {
            const QRgb pixel = image.pixel(x, y);
            if (qRed(pixel) != qGreen(pixel) || qGreen(pixel) != qBlue(pixel))
                FAIL("colour at " << x << ' ' << y);
        }
}

TEST_CASE("what cannot be written leaves no file, says why, and keeps what was there")
{
    OutputFolder folder;
    const Briefing briefing = composed(bundledRequest(u"2026-01-06"_s));

    const auto nowhere = writePdf(briefing, folder.path(u"missing/page.pdf"_s));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().contains(u"There is no folder"_s));

    const auto onFolder = writePdf(briefing, folder.dir.path());
    REQUIRE_FALSE(onFolder);
    CHECK(onFolder.error().contains(u"is a folder"_s));

    CHECK(QDir(folder.dir.path()).isEmpty());
}

// Catches a crash, or an empty file, where the memory does not hold a picture.
TEST_CASE("a PNG that is too large is a sentence, and no file")
{
    OutputFolder folder;
    const auto huge = writePng(composed(bundledRequest(u"2026-01-06"_s)), folder.path(u"page.png"_s), 30'000);
    REQUIRE_FALSE(huge);
    CHECK(huge.error() == u"A picture of 30000 dots an inch is too large."_s);
    CHECK(QDir(folder.dir.path()).isEmpty());
}

// Catches pictures whose size in pixels is not that of the paper.
TEST_CASE("a PNG has the paper's size at any number of dots an inch")
{
    OutputFolder folder;
    const Briefing briefing = composed(bundledRequest(u"2026-01-06"_s));
    for (const auto& [dpi, size] : {std::pair(30, QSize(248, 351)), {72, QSize(595, 842)},
                                    {300, QSize(2479, 3508)}}) {
        REQUIRE(writePng(briefing, folder.path(u"page.png"_s), dpi));
        const QImage image(folder.path(u"page.png"_s));
        CHECK(image.size() == size);
        CHECK(qRound(image.dotsPerMeterX() * 0.0254) == dpi);
    }
}

// Catches an SVG that readers cannot show, or whose words are drawn as shapes.
TEST_CASE("an SVG is read by others, and its words are words")
{
    OutputFolder folder;
    REQUIRE(writeSvg(composed(bundledRequest(u"2026-01-06"_s)), folder.path(u"page.svg"_s)));
    QSvgRenderer renderer(folder.path(u"page.svg"_s));
    CHECK(renderer.isValid());
    CHECK(renderer.viewBoxF().size() == QSizeF(595, 842));
    CHECK(fileBytes(folder.path(u"page.svg"_s)).contains(">Estonia<"));
}
