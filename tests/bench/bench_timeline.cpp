#include "tests/bench/benches.h"

#include "tests/bench/frames.h"
#include "tests/bench/generated_dossier.h"
#include "tests/bench/program_window.h"
#include "ui/timeline/timeline_navigator.h"

#include <QFile>

#include <cmath>

namespace atlas::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int frames = 40;

struct TimelineTimes {
    FrameTimes pan, zoom, scrub;
};

/// The real window on a dossier of so many events, opened through the real loader.
std::optional<TimelineTimes> timeTimeline(const Context& context, int events)
{
    const QString path = context.folder.filePath(u"timeline-%1.json"_s.arg(events));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return std::nullopt;
    file.write(generateDossier({events, 40, 3}));
    file.close();

    const auto opened = ProgramWindow::open(context, path);
    if (!opened) return std::nullopt;
    QQuickWindow& window = (*opened)->window();
    Session& session = *(*opened)->workspace().session();
    auto* navigator = window.findChild<TimelineNavigator*>();
    if (!navigator) return std::nullopt;

    const TimeRange whole = navigator->whole();
    TimelineTimes times;
    navigator->setRange(zoomed(whole, 0.3, (whole.start + whole.end) / 2, whole));
    times.pan = timeFrames(window, frames, [&](int frame) {
        const TimeRange range = navigator->range();
        navigator->setRange(moved(range, range.length() * 0.01 * std::cos(frame * 0.1), whole));
    });
    times.zoom = timeFrames(window, frames, [&](int frame) {
        const TimeRange range = navigator->range();
        navigator->setRange(zoomed(range, std::exp2(0.1 * std::cos(frame * 0.1)), (range.start + range.end) / 2, whole));
    });
    const Day last = session.day();
    times.scrub = timeFrames(window, frames, [&](int frame) { session.setDay(last - 500 + frame); });
    return times;
}

}

QList<Line> benchTimeline(const Context& context)
{
    const auto few = timeTimeline(context, 15);
    if (!few) return {{u"timeline"_s, unmeasured, u"ms"_s, {}, 0, u"its dossier or window does not open"_s}};
    QList<Line> lines;
    for (const int events : {1'000, 10'000, 100'000}) {
        const auto many = timeTimeline(context, events);
        if (!many) return lines << Line{u"timeline, %1 events"_s.arg(events), unmeasured, u"ms"_s, {}, 0, u"it does not open"_s};
        const QString note = u"against fifteen events"_s;
        lines.append({u"pan the timeline, %1 events"_s.arg(events), many->pan.whole, u"ms"_s, few->pan.whole, 1.5, note});
        lines.append({u"zoom the timeline, %1 events"_s.arg(events), many->zoom.whole, u"ms"_s, few->zoom.whole, 1.5, note});
        lines.append({u"scrub the date, %1 events"_s.arg(events), many->scrub.whole, u"ms"_s, few->scrub.whole, 1.5, note});
    }
    return lines;
}

}
