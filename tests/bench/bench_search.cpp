#include "tests/bench/benches.h"

#include "model/io/load.h"
#include "model/items/workspace.h"
#include "tests/bench/generated_dossier.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace atlas::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double keyStrokeBar = 16; // milliseconds: a frame

QString saveDossier(const Context& context, int events)
{
    const QString path = context.folder.filePath(u"searched-%1.json"_s.arg(events));
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly)) file.write(generateDossier({events, 249, 3}));
    return path;
}

/// Types a letter after the other, as a person would; reads the rows in sight after each. The median of each
/// text's runs, of the slowest text, in milliseconds.
double slowestKeyStroke(SearchModel& search)
{
    constexpr int inSight = 12;
    double slowest = 0;
    for (const QString& whole : {u"event 2025"_s, u"meeting ukraine"_s, u"6 january 2026"_s, u"zelnsky"_s, u"Київ"_s}) {
        for (qsizetype length = 1; length <= whole.size(); ++length) {
            const QString typed = whole.first(length);
            const double time = medianNanoseconds(3, 1, [&](int) {
                search.setText({});
                search.setText(typed);
                for (int row = 0; row < std::min(inSight, search.rowCount()); ++row)
                    std::ignore = search.index(row).data(SearchModel::LineRole);
            });
            slowest = std::max(slowest, time / 1e6);
        }
    }
    return slowest;
}

QList<Line> linesOf(const QString& path, const QString& what, std::optional<double> bar)
{
    const QString name = u"search of %1"_s.arg(what);
    const auto loaded = loadDossier(path);
    if (!loaded) return {{name, unmeasured, u"ms"_s, {}, bar, u"the dossier does not load"_s}};
    const double making =
        medianNanoseconds(3, 1, [&](int) { const SearchIndex index(loaded->dossier); }) / 1e6;
    Workspace workspace;
    workspace.document()->open(path);
    SearchModel& search = *workspace.search();
    QElapsedTimer asking;
    asking.start();
    search.setActive(true);
    const double asked = double(asking.nsecsElapsed()) / 1e6;
    while (!search.isReady()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return {{name + u": the slowest key stroke"_s, slowestKeyStroke(search), u"ms"_s, {}, bar,
             u"with the rows in sight"_s},
            {name + u": opening"_s, asked, u"ms"_s, {}, keyStrokeBar, u"what the window waits for"_s},
            {name + u": reading the dossier"_s, making, u"ms"_s, {}, {}, u"on another thread, once"_s}};
}

}

QList<Line> benchSearch(const Context& context)
{
    return linesOf(Document::bundledPath(), u"the bundled dossier"_s, keyStrokeBar)
        + linesOf(saveDossier(context, 10'000), u"10,000 events"_s, keyStrokeBar)
        + linesOf(saveDossier(context, 100'000), u"100,000 events"_s, {});
}

}
