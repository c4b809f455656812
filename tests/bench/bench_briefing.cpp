#include "tests/bench/benches.h"

#include "model/io/load.h"
#include "tests/bench/measure.h"
#include "ui/briefing/briefing.h"

#include <cmath>

namespace atlas::bench {

using namespace Qt::StringLiterals;

QList<Line> benchBriefing(const Context& context)
{
    const auto loaded = loadDossier(u":/atlas/dossiers/coalition-of-the-willing.json"_s);
    const auto boundaries = Boundaries::load(u"un"_s, 50);
    if (!loaded || !boundaries)
        return {{u"one-page briefing"_s, unmeasured, u"ms"_s, {}, 0, u"nothing to print"_s}};
    BriefingRequest request;
    request.history = std::make_shared<const History>(loaded->dossier, loaded->dossier->defaultLens);
    request.boundaries = *boundaries;
    request.session.day = request.history->lastEventDay();
    const QString path = context.folder.filePath(u"page.pdf"_s);
    Briefing briefing;
    const double composing = medianNanoseconds(9, 1, [&](int) { briefing = *composeBriefing(request); });
    const double writing = medianNanoseconds(9, 1, [&](int) { std::ignore = writePdf(briefing, path); });
    return {{u"one-page briefing PDF, in process"_s, (composing + writing) / 1e6, u"ms"_s, {}, 50,
             u"composing %1 ms, writing %2 ms"_s.arg(composing / 1e6, 0, 'f', 1)
                 .arg(writing / 1e6, 0, 'f', 1)},
            {u"21-page series"_s, unmeasured, u"ms"_s, {}, 1000,
             u"the briefings have one template, the page"_s}};
}

}
