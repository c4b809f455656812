#pragma once

#include "tests/bench/report.h"

#include <QDir>
#include <QString>

namespace atlas::bench {

/// Where the benches work.
struct Context {
    QDir folder;     ///< for files made on the way; gone afterwards
    QString program; ///< the built program, for what is measured as a whole command
};

QList<Line> benchLoad(const Context& context);
QList<Line> benchMoment(const Context& context);
QList<Line> benchHitTest(const Context& context);
QList<Line> benchSearch(const Context& context);
QList<Line> benchMap(const Context& context);
QList<Line> benchWindow(const Context& context);
QList<Line> benchTimeline(const Context& context);
QList<Line> benchBriefing(const Context& context);
QList<Line> benchCommands(const Context& context);

}
