#include "tests/bench/frames.h"

#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>

namespace atlas::bench {

namespace {

QQmlEngine& sharedEngine()
{
    static QQmlEngine engine;
    return engine;
}

/// Times the frames of one window.
class FrameClock
{
public:
    explicit FrameClock(QQuickWindow& timed) : window(timed)
    {
        clock.start();
        // The basic render loop draws on this thread, so these need no lock.
        QObject::connect(&window, &QQuickWindow::beforeSynchronizing, &scope,
                         [this] { started = clock.nsecsElapsed(); });
        QObject::connect(&window, &QQuickWindow::afterRendering, &scope,
                         [this] { recorded = clock.nsecsElapsed(); });
    }

    /// One frame after a change.
    FrameTimes time(int frame, const std::function<void(int frame)>& change)
    {
        const qint64 changed = clock.nsecsElapsed();
        change(frame);
        awaitFrame(window);
        return {double(clock.nsecsElapsed() - changed) / 1e6, double(recorded - started) / 1e6};
    }

private:
    QQuickWindow& window;
    QElapsedTimer clock;
    QObject scope;
    qint64 started = 0;
    qint64 recorded = 0;
};

FrameTimes medians(const std::vector<FrameTimes>& frames)
{
    std::vector<double> whole, own;
    for (const FrameTimes& frame : frames) {
        whole.push_back(frame.whole);
        own.push_back(frame.own);
    }
    return {median(std::move(whole)), median(std::move(own))};
}

}

void awaitFrame(QQuickWindow& window)
{
    QEventLoop loop;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit);
    window.update();
    loop.exec();
}

FrameTimes timeFrames(QQuickWindow& window, int frames, const std::function<void(int frame)>& change)
{
    constexpr int warmUp = 10;
    FrameClock clock(window);
    std::vector<FrameTimes> times;
    for (int frame = 0; frame < warmUp + frames; ++frame) {
        const FrameTimes time = clock.time(frame, change);
        if (frame >= warmUp) times.push_back(time);
    }
    return medians(times);
}

std::vector<FrameTimes> timeInTurns(const std::vector<Contender>& contenders)
{
    constexpr int rounds = 4;
    constexpr int warmUp = 2;
    std::vector<std::vector<FrameTimes>> times(contenders.size());
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < contenders.size(); ++i) {
            const Contender& contender = contenders[i];
            contender.window->raise(); // what other windows cover costs less to show
            contender.enter();
            FrameClock clock(*contender.window);
            for (int frame = 0; frame < warmUp + contender.frames; ++frame) {
                const FrameTimes time = clock.time(frame, contender.change);
                if (round > 0 && frame >= warmUp) times[i].push_back(time);
            }
            contender.leave();
        }
    }
    std::vector<FrameTimes> result;
    for (const std::vector<FrameTimes>& frames : times) result.push_back(medians(frames));
    return result;
}

std::unique_ptr<QQuickWindow> openWindow(const char* source, QSize size, const QVariantMap& properties)
{
    QQmlComponent component(&sharedEngine());
    component.setData(source, {});
    std::unique_ptr<QQuickWindow> window(
        qobject_cast<QQuickWindow*>(component.createWithInitialProperties(properties)));
    if (!window) qFatal("%s", qPrintable(component.errorString()));
    window->resize(size);
    return window;
}

std::unique_ptr<QQuickWindow> openEmptyMap(QSize size, const QVariantMap& properties)
{
    return openWindow(R"(
        import QtQuick
        import QtLocation
        Window {
            id: window
            property real mapHeight: height
            visible: true
            Map {
                width: window.width
                height: window.mapHeight
                plugin: Plugin { name: "itemsoverlay" }
            }
        })",
                      size, properties);
}

QObject* mapOf(QQuickWindow& window)
{
    const QList<QQuickItem*> items = window.findChildren<QQuickItem*>();
    const auto found =
        std::ranges::find_if(items, [](QQuickItem* item) { return item->inherits("QDeclarativeGeoMap"); });
    return found == items.end() ? nullptr : *found;
}

}
