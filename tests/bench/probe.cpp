#include "tests/bench/probe.h"

#include "model/items/workspace.h"
#include "tests/bench/frames.h"
#include "tests/bench/measure.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace atlas::bench {

using namespace Qt::StringLiterals;

namespace {

/// Since this process was started, by the kernel's own record of it (proc(5): field 22, in clock ticks since boot).
double millisecondsSinceStart()
{
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const double started = fields.value(19).toDouble() / double(sysconf(_SC_CLK_TCK));
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - started) * 1e3;
}

double residentMebibytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

void printReading()
{
    std::printf("%.1f %.1f\n", millisecondsSinceStart(), residentMebibytes());
    std::fflush(stdout);
}

}

int runProbe(const QString& what, const QString& settingsPath)
{
    if (what == "blank"_L1) {
        const auto window = openEmptyMap({1440, 900});
        printReading();
        return 0;
    }
    QSettings settings(settingsPath, QSettings::IniFormat);
    Preferences preferences(settings);
    Workspace workspace;
    workspace.document()->open(Document::bundledPath());
    const auto opened = MainWindow::open(workspace, preferences);
    if (!opened) return 1;
    awaitFrame((*opened)->window());
    printReading();
    return 0;
}

ProbeResult probe(const QString& what, const QString& settingsPath, int runs)
{
    std::vector<double> firstFrames, residents;
    for (int run = 0; run <= runs; ++run) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--probe"_s, what, u"--settings"_s, settingsPath});
        process.waitForFinished(60'000);
        const QList<QByteArray> printed = process.readAllStandardOutput().trimmed().split(' ');
        if (run == 0) continue; // the first one warms the disk's cache
        firstFrames.push_back(printed.value(0).toDouble());
        residents.push_back(printed.value(1).toDouble());
    }
    return {median(std::move(firstFrames)), median(std::move(residents))};
}

}
