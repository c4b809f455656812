#include "tests/bench/benches.h"

#include "model/geo/boundaries.h"
#include "model/history/history.h"
#include "model/io/load.h"
#include "tests/bench/generated_dossier.h"
#include "tests/bench/measure.h"

#include <QFile>

#include <random>

namespace atlas::bench {

using namespace Qt::StringLiterals;

namespace {

QString saveDossier(const Context& context, const Size& size)
{
    const QString path = context.folder.filePath(u"events-%1.json"_s.arg(size.events));
    QFile file(path);
    if (file.exists() || !file.open(QIODevice::WriteOnly)) return path;
    file.write(generateDossier(size));
    return path;
}

}

QList<Line> benchLoad(const Context& context)
{
    QList<Line> lines;
    double small = 0;
    for (const int events : {1'000, 100'000}) {
        const QString path = saveDossier(context, {events, 249, 3});
        bool whole = true;
        const double load =
            medianNanoseconds(3, 1, [&](int) { whole = loadDossier(path).has_value() && whole; });
        if (!whole)
            return {{u"open a dossier of %1 events"_s.arg(events), unmeasured, u"ms"_s, {}, 0,
                     u"it does not load"_s}};
        const double milliseconds = load / 1e6;
        if (events == 1'000) small = milliseconds;
        Line line{u"open a dossier of %1 events"_s.arg(events), milliseconds, u"ms"_s, {}, {}, {}};
        if (events == 100'000) {
            line.bar = 1000;
            line.note = u"%1 × a thousand events"_s.arg(milliseconds / small, 0, 'f', 1);
        }
        lines.append(line);
    }
    return lines;
}

QList<Line> benchMoment(const Context& context)
{
    const auto loaded = loadDossier(saveDossier(context, {10'000, 249, 3}));
    if (!loaded) return {{u"moment"_s, unmeasured, u"µs"_s, {}, 0, u"the dossier does not load"_s}};
    const History history(loaded->dossier, Lens::all());
    const auto [first, last] = history.extent();
    const qint64 days = last - first + 1;
    Moment moment;
    const double far = medianNanoseconds(9, 2'000, [&](int call) {
        history.momentOn(first + (qint64(call) * 7919) % days, moment);
    });
    const double near =
        medianNanoseconds(9, 2'000, [&](int call) { history.momentOn(first + call % days, moment); });
    return {{u"moment, any day (249 actors, 10,000 events)"_s, far / 1e3, u"µs"_s, {}, 20, {}},
            {u"moment, the next day"_s, near / 1e3, u"µs"_s, {}, 20, {}}};
}

namespace {

QList<Line> hitTestLines(int scale, const std::vector<LonLat>& points, std::span<const ActorId> states)
{
    const QString name = u"hit test, anywhere, 1:%1 million"_s.arg(scale);
    const auto boundaries = Boundaries::load(u"un"_s, scale);
    if (!boundaries) return {{name, unmeasured, u"µs"_s, {}, 20, boundaries.error()}};
    const double exact = medianNanoseconds(9, int(points.size()), [&](int call) {
        std::ignore = (*boundaries)->at(points[size_t(call)]);
    });
    // About as far as six pixels reach on the map of the whole world.
    constexpr double tolerance = 1;
    const double tolerant = medianNanoseconds(9, int(points.size()), [&](int call) {
        std::ignore = (*boundaries)->nearest(points[size_t(call)], tolerance, states);
    });
    return {{name, exact / 1e3, u"µs"_s, {}, 20, {}},
            {u"hit test with tolerance, 1:%1 million"_s.arg(scale), tolerant / 1e3, u"µs"_s, {}, 20,
             u"one degree, among the dossier's states"_s}};
}

}

QList<Line> benchHitTest(const Context&)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> lon(-180, 180), lat(-60, 80);
    std::vector<LonLat> points(4'000);
    for (LonLat& point : points) point = {lon(random), lat(random)};
    const auto loaded = loadDossier(u":/atlas/dossiers/coalition-of-the-willing.json"_s);
    if (!loaded) return {{u"hit test"_s, unmeasured, u"µs"_s, {}, 20, u"the dossier does not load"_s}};
    std::vector<ActorId> states;
    for (const Actor& actor : loaded->dossier->actors) states.push_back(actor.id);
    QList<Line> lines;
    for (const int scale : {110, 50, 10}) lines += hitTestLines(scale, points, states);
    return lines;
}

}
