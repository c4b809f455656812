#include "tests/bench/frames.h"

#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>

namespace atlas::bench {

namespace {

constexpr int warmUpFrames = 10;

QQmlEngine& sharedEngine()
{
    static QQmlEngine engine;
    return engine;
}

const char* sourceOf(Blank what)
{
    switch (what) {
    case Blank::EmptyMap:
        return "import QtQuick\nimport QtLocation\nWindow { visible: true; Map { anchors.fill: parent; "
               "plugin: Plugin { name: \"itemsoverlay\" } } }";
    case Blank::Nothing: break;
    }
    return "import QtQuick\nWindow { visible: true; Rectangle { anchors.fill: parent } }";
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
    QElapsedTimer clock;
    clock.start();
    qint64 started = 0;
    qint64 recorded = 0;
    QObject scope;
    // The basic render loop draws on this thread, so these need no lock.
    QObject::connect(&window, &QQuickWindow::beforeSynchronizing, &scope, [&] { started = clock.nsecsElapsed(); });
    QObject::connect(&window, &QQuickWindow::afterRendering, &scope, [&] { recorded = clock.nsecsElapsed(); });
    std::vector<double> whole, own;
    for (int frame = 0; frame < warmUpFrames + frames; ++frame) {
        const qint64 changed = clock.nsecsElapsed();
        change(frame);
        awaitFrame(window);
        if (frame < warmUpFrames) continue;
        whole.push_back(double(clock.nsecsElapsed() - changed) / 1e6);
        own.push_back(double(recorded - started) / 1e6);
    }
    return {median(std::move(whole)), median(std::move(own))};
}

std::unique_ptr<QQuickWindow> openBlankWindow(Blank what, QSize size)
{
    QQmlComponent component(&sharedEngine());
    component.setData(sourceOf(what), {});
    std::unique_ptr<QQuickWindow> window(qobject_cast<QQuickWindow*>(component.create()));
    if (!window) qFatal("%s", qPrintable(component.errorString()));
    window->resize(size);
    awaitFrame(*window);
    return window;
}

QObject* mapOf(QQuickWindow& window)
{
    const QList<QQuickItem*> items = window.findChildren<QQuickItem*>();
    const auto found = std::ranges::find_if(items, [](QQuickItem* item) { return item->inherits("QDeclarativeGeoMap"); });
    return found == items.end() ? nullptr : *found;
}

}
