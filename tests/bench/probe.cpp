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

/// Since this process was started, by the kernel's own record of it (proc(5): field 22, in clock ticks since
/// boot).
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

double processorMilliseconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// Of the moment in which the first frame is shown: the event loop may draw a second one before it gives way.
void printReadingAtFirstFrame(QQuickWindow& window)
{
    const auto print = [] {
        std::printf("%.1f %.1f %.1f\n", millisecondsSinceStart(), processorMilliseconds(),
                    residentMegabytes());
        std::fflush(stdout);
    };
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, print, Qt::SingleShotConnection);
    awaitFrame(window);
}

}

int runProbe(const QString& what, const QString& settingsPath)
{
    if (what == "blank"_L1) {
        printReadingAtFirstFrame(*openEmptyMap({1440, 900}));
        return 0;
    }
    QSettings settings(settingsPath, QSettings::IniFormat);
    Preferences preferences(settings);
    Workspace workspace;
    if (!workspace.document()->open(what == "window"_L1 ? Document::bundledPath() : what)) return 1;
    const auto opened = MainWindow::open(workspace, preferences);
    if (!opened) return 1;
    printReadingAtFirstFrame((*opened)->window());
    return 0;
}

namespace {

ProbeResult probe(const QString& kind, const QString& settingsPath)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--probe"_s, kind, u"--settings"_s, settingsPath});
    process.waitForFinished(60'000);
    const QList<QByteArray> printed = process.readAllStandardOutput().trimmed().split(' ');
    return {printed.value(0).toDouble(), printed.value(1).toDouble(), printed.value(2).toDouble()};
}

double medianOf(const std::vector<ProbeResult>& results, double ProbeResult::*part)
{
    std::vector<double> values;
    for (const ProbeResult& result : results) values.push_back(result.*part);
    return median(std::move(values));
}

}

std::vector<ProbeResult> probeInTurns(const QStringList& kinds, const QString& settingsPath, int runs)
{
    std::vector<std::vector<ProbeResult>> results(size_t(kinds.size()));
    for (int run = 0; run <= runs; ++run) {
        for (qsizetype i = 0; i < kinds.size(); ++i) {
            const ProbeResult result = probe(kinds[i], settingsPath);
            if (run > 0) results[size_t(i)].push_back(result); // the first ones warm the disk's cache
        }
    }
    std::vector<ProbeResult> medians;
    for (const std::vector<ProbeResult>& each : results)
        medians.push_back({medianOf(each, &ProbeResult::firstFrame), medianOf(each, &ProbeResult::processor),
                           medianOf(each, &ProbeResult::resident)});
    return medians;
}

}
