#include "tests/bench/benches.h"

#include "tests/bench/measure.h"
#include "tests/bench/probe.h"

#include <QFileInfo>
#include <QProcess>

namespace atlas::bench {

using namespace Qt::StringLiterals;

QList<Line> benchCommands(const Context& context)
{
    const QString settings = context.folder.filePath(u"probe.ini"_s);
    const std::vector<ProbeResult> probes = probeInTurns({u"blank"_s, u"window"_s}, settings, 9);
    const ProbeResult& blank = probes[0];
    const ProbeResult& window = probes[1];
    const QString against = u"against an empty Map"_s;
    QList<Line> lines{
        {u"first frame of the window, warm"_s, window.firstFrame, u"ms"_s, blank.firstFrame, 1.5, against},
        {u"first frame, processor time"_s, window.processor, u"ms"_s, blank.processor, {}, against},
        {u"resident memory, bundled dossier"_s, window.resident, u"MB"_s, {}, 250,
         u"of which a window with an empty Map %1 MB"_s.arg(blank.resident, 0, 'f', 0)},
    };

    if (!QFileInfo(context.program).isExecutable()) return lines;
    const QString page = context.folder.filePath(u"command.pdf"_s);
    const auto run = [&](const QStringList& arguments) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.start(context.program, arguments);
        process.waitForFinished(60'000);
    };
    const double bare = medianNanoseconds(7, 1, [&](int) { run({u"--version"_s}); });
    const double brief = medianNanoseconds(7, 1, [&](int) {
        run({u"brief"_s, u"--at"_s, u"2026-01-06"_s, u"-o"_s, page});
    });
    lines.append({u"one-page briefing PDF, the whole command"_s, brief / 1e6, u"ms"_s, {}, 300,
                  u"of which --version alone %1 ms"_s.arg(bare / 1e6, 0, 'f', 0)});
    const double kilobytes = double(QFileInfo(page).size()) / 1000;
    lines.append({u"one-page briefing PDF, its size"_s, kilobytes, u"kB"_s, {}, 300, {}});
    return lines;
}

}
