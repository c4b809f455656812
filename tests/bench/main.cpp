// scripts/bench runs this: every measurement of the program, or those whose group is named.

#include "tests/bench/benches.h"
#include "tests/bench/probe.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSurfaceFormat>
#include <QTemporaryDir>

#include <utility>

using namespace Qt::StringLiterals;
using namespace atlas::bench;

int main(int argc, char** argv)
{
    // One thread and no waiting for a screen's refresh: what is timed is the work.
    qputenv("QSG_RENDER_LOOP", "basic");
    QSurfaceFormat format;
    format.setSwapInterval(0);
    QSurfaceFormat::setDefaultFormat(format);
    QApplication application(argc, argv);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(
        u"NAME"_s, u"Groups to measure: moment, hit, load, search, map, window, timeline, briefing, commands"_s);
    parser.addOption({u"json"_s, u"Write the lines as JSON."_s, u"FILE"_s});
    parser.addOption({u"program"_s, u"The built program."_s, u"FILE"_s});
    parser.addOption(
        {u"probe"_s, u"Open one window and print what its start cost."_s, u"blank|window|FILE"_s});
    parser.addOption({u"settings"_s, u"Where a probe's window keeps its settings."_s, u"FILE"_s});
    parser.process(application);
    if (parser.isSet(u"probe"_s)) return runProbe(parser.value(u"probe"_s), parser.value(u"settings"_s));

    atlas::installFonts();
    const QTemporaryDir folder;
    const Context context{QDir(folder.path()), parser.value(u"program"_s)};
    const QStringList wanted = parser.positionalArguments();
    const std::pair<QString, QList<Line> (*)(const Context&)> groups[] = {
        {u"moment"_s, benchMoment},     {u"hit"_s, benchHitTest},       {u"load"_s, benchLoad},
        {u"search"_s, benchSearch},     {u"map"_s, benchMap},           {u"window"_s, benchWindow},
        {u"timeline"_s, benchTimeline}, {u"briefing"_s, benchBriefing}, {u"commands"_s, benchCommands},
    };
    QList<Line> lines;
    for (const auto& [name, measure] : groups)
        if (wanted.isEmpty() || wanted.contains(name)) lines += measure(context);

    QTextStream out(stdout);
    printTable(out, lines);
    const QString json = parser.value(u"json"_s);
    return json.isEmpty() || writeJson(json, lines) ? 0 : 3;
}
