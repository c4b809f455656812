#include "tests/bench/benches.h"

#include "model/geo/land_level.h"
#include "model/geo/projection.h"
#include "tests/bench/map_scenes.h"
#include "tests/bench/polygon_scene.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace atlas::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr LonLat middleOfEurope{14, 50};

/// A scale of the boundaries' data, and how the map is measured where it draws that scale.
struct Scale {
    int millions;
    int polygonFrames; ///< a round: MapPolygon takes far longer for one than the others
};

constexpr Scale scales[] = {{110, 12}, {50, 8}, {10, 4}};

/// How many pixels the world is wide where the window's map draws a scale: in the middle of its levels of
/// detail, and so that a zoom to and fro stays within them.
double worldSizeFor(int millions)
{
    std::vector<int> octaves;
    for (const int octave : LandLevel::octaves()) {
        const auto level = LandLevel::load(octave);
        if (level && (*level)->scale() == millions) octaves.push_back(octave);
    }
    return octaves.empty() ? 0 : std::exp2(octaves[octaves.size() / 2] + 0.08);
}

/// What one kind of work costs in each of the scenes.
struct Compared {
    FrameTimes program, withoutCountries, emptyMap, polygons;
};

QString title(MapWork work, int millions)
{
    const QString name = work == MapWork::Pan    ? u"pan the map"_s
                         : work == MapWork::Zoom ? u"zoom the map"_s
                                                 : u"recolour the members"_s;
    return u"%1, 1:%2 million"_s.arg(name).arg(millions);
}

QList<Line> linesOf(MapWork work, const Scale& scale, const Compared& times)
{
    const QString name = title(work, scale.millions);
    // The bar is of moving the map.
    const std::optional<double> ownBar = work == MapWork::Recolour ? std::nullopt : std::optional(1.0);
    const double countries = std::max(times.program.whole - times.withoutCountries.whole, 0.0);
    const double polygons = times.polygons.whole - times.emptyMap.whole;
    const QString rounds =
        u"the same data in MapPolygon items, over %1 frames"_s.arg(3 * scale.polygonFrames);
    const QString alone = u"what they add to a frame: ours to the same window, MapPolygon to the empty Map"_s;
    return {
        {name, times.program.whole, u"ms"_s, times.withoutCountries.whole, 1.5,
         u"the same window without countries"_s},
        {name + u": sync to submit"_s, times.program.own, u"ms"_s, {}, ownBar,
         u"without countries %1 ms"_s.arg(times.withoutCountries.own, 0, 'f', 2)},
        {name + u": empty Map"_s, times.program.whole, u"ms"_s, times.emptyMap.whole, {},
         u"a window with nothing else"_s},
        {name + u": MapPolygon"_s, times.program.whole, u"ms"_s, times.polygons.whole, {},
         rounds + u", a window with nothing else"_s},
        {name + u": countries alone"_s, countries, u"ms"_s, polygons, {}, alone},
    };
}

/// The scenes that are compared at one scale, each in a window of the same size.
class MapScenes
{
public:
    MapScenes(ProgramWindow& window, const Boundaries& boundaries, const Scale& measured)
        : program(window), scale(measured), mapHeight(window.camera().height()),
          emptyMap(openEmptyMap(windowSize, {{u"mapHeight"_s, mapHeight}})),
          polygons(openPolygonMap(boundaries, windowSize, mapHeight))
    {
    }

    Compared compare(MapWork work)
    {
        const MapView start{toMercator(middleOfEurope), worldSizeFor(scale.millions),
                            QSizeF(windowSize.width(), mapHeight)};
        Contender slow = plainMap(*polygons, work, start);
        slow.frames = scale.polygonFrames;
        const std::vector<FrameTimes> times =
            timeInTurns({programMap(program, work, start, true), programMap(program, work, start, false),
                         plainMap(*emptyMap, work, start), slow});
        return {times[0], times[1], times[2], times[3]};
    }

private:
    ProgramWindow& program;
    Scale scale;
    double mapHeight;
    std::unique_ptr<QQuickWindow> emptyMap, polygons;
};

}

QList<Line> benchMap(const Context& context)
{
    const auto program = ProgramWindow::open(context, Document::bundledPath());
    if (!program) return {{u"map"_s, unmeasured, u"ms"_s, {}, 0, program.error()}};
    QList<Line> lines;
    for (const Scale& scale : scales) {
        const auto boundaries = Boundaries::load(u"un"_s, scale.millions);
        if (!boundaries) {
            const QString name = u"map, 1:%1 million"_s.arg(scale.millions);
            lines.append({name, unmeasured, u"ms"_s, {}, 1.5, boundaries.error()});
            continue;
        }
        MapScenes scenes(**program, **boundaries, scale);
        for (const MapWork work : {MapWork::Pan, MapWork::Zoom, MapWork::Recolour})
            lines += linesOf(work, scale, scenes.compare(work));
    }
    return lines;
}

}
