// The window's land is drawn by scene-graph nodes, a page's and the software renderer's by QPainter.

#include "tests/ui/map/map_fixture.h"
#include "tests/ui/map/shown_land.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr LandView views[] = {{"home", {30, 57}, 2.8},
                              {"world", {10, 30}, 1.8},
                              {"world and more", {-170, 40}, 1.2},
                              {"world and more, shifted", {70, 30}, 1.2},
                              {"Balkans", {20, 43.5}, 6},
                              {"Denmark", {11, 56}, 7.5}};

/// In the first month of some states' membership, which are possible then; and after it.
constexpr QStringView days[] = {u"2025-03-15", u"2026-01-06"};

/// Shows the land in every way that is compared, and tells its name.
void showEach(ShownLand& land, const std::function<void(const QString& name)>& look)
{
    for (const QString& position : Boundaries::positions())
        for (const LandView& view : views)
            for (const QStringView day : days)
                for (const Look shade : {Look::Light, Look::Dark}) {
                    land.show(view, day, shade, position);
                    look(u"%1 %2 %3 %4"_s.arg(QLatin1StringView(view.name), day, position,
                                              shade == Look::Dark ? u"dark"_s : u"light"_s));
                }
}

/// Shows nothing accented at first, as a window does, and then a selected and a hovered country; all of it
/// below a bar.
void showAccents(const std::function<void(ShownLand& land, const QString& name)>& look)
{
    ShownLand land(60);
    land.show(views[0], days[1], Look::Light, Boundaries::positions().front());
    for (const auto& [selected, hovered] : {std::pair(u""_s, u""_s), {u"UKR"_s, u""_s}, {u""_s, u"FRA"_s}}) {
        land.accent(selected, hovered);
        look(land, u"accents %1%2"_s.arg(selected, hovered));
    }
}

void report(const QString& name, double share, const char* of)
{
    std::printf("%-36s %7.3f %% of %s differ\n", qPrintable(name), share * 100, of);
}

Picture withoutPatterns(Picture picture)
{
    for (Shape& shape : picture.shapes)
        if (auto* area = std::get_if<AreaShape>(&shape)) area->fill.pattern = Pattern::Solid;
    return picture;
}

Picture withoutLines(Picture picture)
{
    std::erase_if(picture.shapes,
                  [](const Shape& shape) { return std::holds_alternative<LineShape>(shape); });
    return picture;
}

}

TEST_CASE("Nodes and painter draw the same land, with its patterns and its lines")
{
    constexpr double mostOfAll = 0.02;
    // Patterns and lines are few of a map's pixels: these bars catch what a back end leaves out of them.
    constexpr double mostOfMarks = 0.25;
    constexpr double fewMarks = 0.002; // of all pixels: no more than a speck

    ShownLand land;
    showEach(land, [&land](const QString& name) {
        const QImage shown = land.grab();
        const Picture picture = land.picture();
        const QImage painted = land.painted(picture);
        keepForInspection(shown, name + u" shown.png"_s);
        keepForInspection(painted, name + u" painted.png"_s);
        INFO(name.toStdString());
        const PixelMask differing = differingPixels(shown, painted);
        report(name, differing.share(), "all pixels");
        CHECK(differing.share() <= mostOfAll);
        const PixelMask patterned = differingPixels(painted, land.painted(withoutPatterns(picture)));
        if (patterned.share() > fewMarks) {
            report(name, differing.shareOf(patterned), "the patterns' pixels");
            CHECK(differing.shareOf(patterned) <= mostOfMarks);
        }
        const PixelMask lined = differingPixels(painted, land.painted(withoutLines(picture)));
        if (lined.share() > fewMarks) {
            report(name, differing.shareOf(lined), "the lines' pixels");
            CHECK(differing.shareOf(lined) <= mostOfMarks);
        }
    });
}

// Run by the test below in a process of its own: Qt Quick chooses its renderer once.
TEST_CASE("Saves what the window shows", "[.save]")
{
    const QDir folder(qEnvironmentVariable("ATLAS_SAVE_TO"));
    const auto save = [&](ShownLand& land, const QString& name) {
        REQUIRE(land.grab().save(folder.filePath(name + u".png"_s)));
    };
    showAccents(save);
    ShownLand land;
    showEach(land, [&](const QString& name) { save(land, name); });
}

TEST_CASE("Qt's software renderer shows the same land and accents as OpenGL does")
{
    const QTemporaryDir folder;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    environment.insert(u"ATLAS_SAVE_TO"_s, folder.path());
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"[save]"_s});
    REQUIRE(process.waitForFinished(240'000));
    REQUIRE(process.exitCode() == 0);

    const auto saved = [&](const QString& name) {
        return QImage(folder.filePath(name + u".png"_s)).convertToFormat(QImage::Format_RGB32);
    };
    // Joins and antialiasing are each renderer's own; an outline in another place differs in nearly all.
    constexpr double mostOfAccents = 0.5;
    QImage plain;
    showAccents([&](ShownLand& land, const QString& name) {
        const QImage shown = land.grab();
        keepForInspection(shown, name + u" shown.png"_s);
        keepForInspection(saved(name), name + u" software.png"_s);
        if (plain.isNull()) {
            plain = shown;
            return;
        }
        INFO(name.toStdString());
        const PixelMask accented = differingPixels(shown, plain);
        REQUIRE(accented.share() > 0);
        const double share = differingPixels(shown, saved(name)).shareOf(accented);
        report(name, share, "the accents' pixels");
        CHECK(share <= mostOfAccents);
    });
    ShownLand land;
    showEach(land, [&](const QString& name) {
        const double share = differingPixels(land.grab(), saved(name)).share();
        INFO(name.toStdString());
        INFO(name.toStdString());
        report(name, share, "the software renderer's pixels");
        CHECK(share <= 0.02);
    });
}
