#include "ui/shell/window_picture.h"

#include "ui/map/country_layer.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace atlas {

namespace {

/// Whether every map in the window shows all of what it will show.
bool isComplete(const QQuickWindow& window)
{
    const QList<CountryLayer*> maps = window.findChildren<CountryLayer*>();
    return std::ranges::all_of(
        maps, [](const CountryLayer* map) { return !map->isVisible() || map->isComplete(); });
}

/// Lets the window draw a frame, or finds it with nothing more to draw.
void letItDraw(QQuickWindow& window)
{
    QEventLoop loop;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    window.requestUpdate();
    // A window out of sight draws no frame; its grab does all the same.
    QTimer::singleShot(1s, &loop, &QEventLoop::quit);
    loop.exec();
}

}

std::expected<void, QString> takePicture(MainWindow& main, const QString& path)
{
    QQuickWindow& window = main.window();
    const QDeadlineTimer deadline(20s);
    QImage before, now;
    do {
        if (deadline.hasExpired())
            return std::unexpected(MainWindow::tr("The window does not come to rest."));
        letItDraw(window);
        before = std::move(now);
        now = window.grabWindow();
    } while (now.isNull() || now != before || !isComplete(window));

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !now.save(&file, "PNG") || !file.commit())
        return std::unexpected(MainWindow::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    return {};
}

}
