#include "tests/bench/benches.h"

#include "model/io/load.h"
#include "tests/bench/measure.h"
#include "ui/briefing/briefing.h"
#include "ui/map/map_extents.h"
#include "ui/map/page_land.h"

#include <QFileInfo>

namespace atlas::bench {

using namespace Qt::StringLiterals;

namespace {

/// What a briefing took to make.
struct Made {
    double composing = 0; ///< nanoseconds
    double writing = 0;
    size_t pages = 0;
    qint64 bytes = 0;

    double milliseconds() const { return (composing + writing) / 1e6; }
    QString words() const
    {
        return u"composing %1 ms, writing %2 ms, %3 kB"_s.arg(composing / 1e6, 0, 'f', 1)
            .arg(writing / 1e6, 0, 'f', 1)
            .arg(double(bytes) / 1000, 0, 'f', 0);
    }
};

Made make(const BriefingRequest& request, const QString& path, int runs)
{
    Made made;
    Briefing briefing;
    made.composing = medianNanoseconds(runs, 1, [&](int) { briefing = *composeBriefing(request); });
    made.writing = medianNanoseconds(runs, 1, [&](int) { std::ignore = writePdf(briefing, path); });
    made.pages = briefing.pages.size();
    made.bytes = QFileInfo(path).size();
    return made;
}

template <typename Outline>
PageFrame frameOf(LonLat centre, const Outline& within, const QRectF& room, const QRectF& rect)
{
    constexpr double printable = 0.18; // points
    return {.centre = centre,
            .within = {within.begin(), within.end()},
            .room = room,
            .rect = rect,
            .tolerance = printable};
}

/// Both maps of a page: Europe, and the inset.
void projectLand(const Boundaries& boundaries)
{
    constexpr QRectF rect(0, 0, 516, 240);
    constexpr QRectF inset(0, 143, 129, 97);
    PageLand land(boundaries);
    land.in(frameOf(extents::europeCentre, extents::europeOnPage, rect.adjusted(135, 6, -6, -6), rect));
    land.in(frameOf(extents::northAmericaCentre, extents::northAmericaOnPage, inset.adjusted(6, 6, -6, -6),
                    inset));
}

}

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
    const QString path = context.folder.filePath(u"briefing.pdf"_s);
    const double projecting = medianNanoseconds(9, 1, [&](int) { projectLand(*request.boundaries); });
    const Made page = make(request, path, 9);
    request.plan.kind = Template::Series;
    request.plan.seriesOf = SeriesOf::Country;
    const Made series = make(request, path, 5);
    return {{u"one-page briefing PDF, in process"_s, page.milliseconds(), u"ms"_s, {}, 50,
             page.words() + u", of composing %1 ms projecting the map’s land"_s.arg(projecting / 1e6, 0, 'f', 1)},
            {u"one-page briefing PDF, size"_s, double(page.bytes) / 1000, u"kB"_s, {}, 300, {}},
            {u"series of countries PDF, in process"_s, series.milliseconds(), u"ms"_s, {}, 1000,
             u"%1 pages; "_s.arg(series.pages) + series.words()}};
}

}
