#include "tests/bench/benches.h"

#include "model/io/load.h"
#include "tests/bench/frames.h"
#include "tests/bench/generated_dossier.h"
#include "tests/bench/measure.h"
#include "tests/bench/probe.h"
#include "tests/bench/program_window.h"
#include "ui/timeline/timeline_navigator.h"

#include <QFile>

#include <cmath>

namespace atlas::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int few = 15;
constexpr int most = 100'000;
constexpr double frameBar = 1.5;

/// A dossier's file, written where it is not there yet.
QString fileOf(const Context& context, const Size& size)
{
    const QString path =
        context.folder.filePath(u"timeline-%1-%2.json"_s.arg(size.events).arg(int(size.crowding)));
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly)) file.write(generateDossier(size));
    return path;
}

/// The real window on a dossier that the real loader read, and what is done to its timeline.
class TimelineScene
{
public:
    static std::unique_ptr<TimelineScene> open(const Context& context, const Size& size)
    {
        auto opened = ProgramWindow::open(context, fileOf(context, size));
        if (!opened) return nullptr;
        std::unique_ptr<TimelineScene> scene(new TimelineScene(std::move(*opened)));
        return scene->navigator ? std::move(scene) : nullptr;
    }

    Contender pan()
    {
        return contender([this](int frame) {
            const TimeRange range = navigator->range();
            const double days = range.length() * 0.02 * std::cos(frame * 0.2);
            navigator->setRange(moved(range, days, navigator->whole()));
        });
    }

    Contender zoom()
    {
        return contender([this](int frame) {
            const TimeRange range = navigator->range();
            const double factor = std::exp2(0.1 * std::cos(frame * 0.2));
            navigator->setRange(zoomed(range, factor, (range.start + range.end) / 2, navigator->whole()));
        });
    }

    Contender scrub()
    {
        Session& session = *program->workspace().session();
        return contender([&session, from = lastDay - 500](int frame) { session.setDay(from + frame); });
    }

private:
    explicit TimelineScene(std::unique_ptr<ProgramWindow> opened)
        : program(std::move(opened)), navigator(program->window().findChild<TimelineNavigator*>()),
          lastDay(program->workspace().session()->day())
    {
    }

    Contender contender(std::function<void(int)> change)
    {
        constexpr int framesARound = 9;
        const auto enter = [this] {
            const TimeRange whole = navigator->whole();
            navigator->setRange(zoomed(whole, 0.3, (whole.start + whole.end) / 2, whole));
        };
        return {&program->window(), enter, std::move(change), [] {}, framesARound};
    }

    std::unique_ptr<ProgramWindow> program;
    TimelineNavigator* navigator = nullptr;
    Day lastDay;
};

Line unopened(const QString& name)
{
    return {name, unmeasured, u"ms"_s, {}, 0, u"its dossier or window does not open"_s};
}

/// Pan, zoom and scrub against the same with a few events, in turns.
QList<Line> frameLines(TimelineScene& reference, const Context& context, const Size& size,
                       const QString& name)
{
    const auto scene = TimelineScene::open(context, size);
    if (!scene) return {unopened(name)};
    const std::vector<FrameTimes> times =
        timeInTurns({scene->pan(), reference.pan(), scene->zoom(), reference.zoom(), scene->scrub(),
                     reference.scrub()});
    const QString note = u"against fifteen events"_s;
    QList<Line> lines;
    size_t next = 0;
    for (const QString& work : {u"pan the timeline"_s, u"zoom the timeline"_s, u"scrub the date"_s}) {
        lines.append({work + u", "_s + name, times[next].whole, u"ms"_s, times[next + 1].whole, frameBar,
                      note});
        next += 2;
    }
    return lines;
}

/// What it takes to have so many events at hand: reading the file, indexing, memory.
QList<Line> costLines(const Context& context)
{
    const QString path = fileOf(context, {.events = most});
    std::expected<Loaded, Problems> loaded = loadDossier(path);
    const double load = medianNanoseconds(3, 1, [&](int) { loaded = loadDossier(path); }) / 1e6;
    if (!loaded) return {unopened(u"open 100,000 events"_s)};
    const auto history = std::make_shared<const History>(loaded->dossier, Lens::all());
    const double index = medianNanoseconds(3, 1, [&](int) { const TimelineIndex made(history); }) / 1e6;
    const std::vector<ProbeResult> probes = probeInTurns({path, fileOf(context, {.events = few})},
                                                         context.folder.filePath(u"probe.ini"_s), 1);
    return {
        {u"open the file, 100,000 events"_s, load, u"ms"_s, {}, 1000, {}},
        {u"index the timeline, 100,000 events"_s, index, u"ms"_s, {}, {}, {}},
        {u"resident memory, 100,000 events"_s, probes[0].resident, u"MB"_s, probes[1].resident, {},
         u"the window of fifteen events"_s},
    };
}

}

QList<Line> benchTimeline(const Context& context)
{
    const auto reference = TimelineScene::open(context, {.events = few});
    if (!reference) return {unopened(u"timeline"_s)};
    QList<Line> lines;
    for (const int events : {1'000, 10'000, most})
        lines += frameLines(*reference, context, {.events = events},
                            QLocale(QLocale::English).toString(events) + u" events"_s);
    const std::pair<Crowding, QString> crowds[] = {{Crowding::OneMonth, u"100,000 in one month"_s},
                                                   {Crowding::OneDay, u"100,000 on one day"_s},
                                                   {Crowding::Years, u"100,000 of a year each"_s}};
    for (const auto& [crowding, name] : crowds)
        lines += frameLines(*reference, context, {.events = most, .crowding = crowding}, name);
    return lines + costLines(context);
}

}
