#include "tests/support/golden.h"
#include "tests/support/print.h"
#include "tests/ui/timeline/specimen.h"
#include "tests/ui/timeline/timeline_fixture.h"

#include "ui/picture/golden.h"
#include "ui/picture/painter_backend.h"
#include "ui/picture/text_extent.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/picture/playhead.h"

#include <catch2/catch_test_macros.hpp>

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <map>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double width = 1440;

struct View {
    const char* name;
    TimeRange range;
};

std::vector<View> views()
{
    return {{"all", days(u"2025-02-01", u"2026-01-31")},
            {"six-weeks", days(u"2025-12-08", u"2026-01-18")},
            {"two-weeks", days(u"2025-12-27", u"2026-01-09")}};
}

const TimelineIndex& bundled()
{
    installFonts();
    static const TimelineIndex index(bundledHistory());
    return index;
}

void keepForInspection(const TimelineRequest& request, const TimelinePicture& composed, const QString& name)
{
    const QString folder = qEnvironmentVariable("ATLAS_KEEP_IMAGES");
    if (folder.isEmpty()) return;
    QImage image(composed.picture.size.toSize() * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(request.palette().chrome);
    QPainter painter(&image);
    paint(painter, composed.picture);
    paint(painter, composePlayhead(request, double(day(u"2026-01-05").sinceEpoch())));
    painter.end();
    image.save(folder + u'/' + name + u".png"_s);
}

/// The texts in a lane, by lane.
std::map<int, std::vector<QRectF>> laneTexts(const TimelineRequest& request, const Picture& picture)
{
    std::map<int, std::vector<QRectF>> texts;
    const TimelineLayout& layout = request.layout();
    for (const Shape& shape : picture.shapes) {
        const auto* text = std::get_if<TextShape>(&shape);
        if (!text || text->baseline.y() < TimelineLayout::lanesTop || textOrigin(*text).x() < layout.left())
            continue;
        const QPointF origin = textOrigin(*text);
        if (const auto lane = layout.laneAt(text->baseline.y()))
            texts[int(*lane)].push_back(QRectF(origin.x(), 0, textWidth(text->text, text->font), 1));
    }
    return texts;
}

}

TEST_CASE("The bundled dossier's timeline, as data, at three zooms")
{
    for (const View& view : views()) {
        const TimelineRequest request{bundled(), view.range, width};
        const TimelinePicture composed = composeTimeline(request);
        keepForInspection(request, composed, u"timeline-"_s + QString::fromLatin1(view.name));
        compareWithGolden(u"timeline/%1.json"_s.arg(QLatin1StringView(view.name)), toJson(composed.picture));
    }
}

TEST_CASE("Labels never overlap, at any zoom, width or language")
{
    for (const Language language : allLanguages)
        for (const double across : {700.0, 1280.0, 1440.0, 2560.0})
            for (double length = 365; length > 10; length *= 0.7) {
                const TimeRange range = within({20460 - length / 2, 20460 + length / 2}, bundled().whole());
                const TimelineRequest request{bundled(), range, across, Look::Light, language,
                    EventId(u"paris"_s)};
                for (const auto& [lane, texts] : laneTexts(request, composeTimeline(request).picture))
                    for (size_t i = 0; i < texts.size(); ++i) {
                        CHECK(texts[i].right() <= request.layout().right());
                        for (size_t j = i + 1; j < texts.size(); ++j)
                            CHECK_FALSE(texts[i].intersects(texts[j]));
                    }
            }
}

TEST_CASE("Every event can be pointed at when all is in sight")
{
    const TimelineRequest request{bundled(), {bundled().whole().start - 60, bundled().whole().end + 60},
        width};
    const TimelinePicture composed = composeTimeline(request);
    std::map<QString, int> seen;
    for (const TimelineMark& mark : composed.marks) {
        CHECK(mark.hit.width() >= 20);
        for (const LaneMark& each : mark.marks) ++seen[bundled().state(each).event->id.text()];
    }
    for (const EventState& state : bundled().history().events()) {
        INFO(state.event->id.text().toStdString());
        CHECK(seen[state.event->id.text()] == 1);
    }
}

TEST_CASE("A dossier of a few months alone has them in its overview, and hollow what was cancelled")
{
    const TimelineIndex index(historyOf({{.when = u"2025-03"_s},
                                         {.when = u"2025-06-03"_s, .occurrence = Occurrence::Cancelled},
                                         {.when = u"2025-06-03"_s, .group = u"h"_s}}));
    const TimelineRequest request{index, index.whole(), width};
    const QRectF strip(request.layout().left(), TimelineLayout::overviewTop, request.layout().right(),
                       TimelineLayout::overviewBottom - TimelineLayout::overviewTop);
    int stretches = 0, hollow = 0, full = 0;
    for (const Shape& shape : composeTimeline(request).picture.shapes) {
        const auto* bar = std::get_if<BarShape>(&shape);
        const auto* dot = std::get_if<DotShape>(&shape);
        if (bar && strip.contains(bar->rect)) ++stretches;
        if (dot && strip.contains(dot->centre)) ++(dot->stroke.width > 0 ? hollow : full);
    }
    CHECK(stretches == 1);
    CHECK(hollow == 1);
    CHECK(full == 1);
}

TEST_CASE("A long stretch can be pointed at by its name")
{
    const TimelineIndex index(historyOf(QStringList{u"2021"_s, u"2021-05-05"_s}));
    const TimelineRequest request{index, days(u"2021-01-01", u"2021-12-31"), width};
    const TimelinePicture composed = composeTimeline(request);
    const auto isSpan = [](const TimelineMark& mark) { return mark.marks.front().kind == MarkKind::Span; };
    const auto span = std::ranges::find_if(composed.marks, isSpan);
    REQUIRE(span != composed.marks.end());
    CHECK(span->name.width() >= 24);
    CHECK(span->name.height() >= 23);
    CHECK_FALSE(std::ranges::any_of(composed.marks, [&](const TimelineMark& mark) {
        return !isSpan(mark) && !mark.name.isEmpty();
    }));
}

TEST_CASE("Each column of a folded lane has room to be pointed at, and none is over another's")
{
    const TimelineIndex index(historyOf(QStringList{u"2025-03-04"_s, u"2025-03-05"_s, u"2025-06-03"_s}));
    const TimelineRequest request{index, days(u"2025-01-01", u"2025-12-31"), width, Look::Light,
                                  Language::English, {}, {index.lanes()[0].key}};
    const std::vector<TimelineMark> marks = composeTimeline(request).marks;
    REQUIRE(marks.size() == 3);
    CHECK(marks[2].hit.width() == 24);
    CHECK(marks[0].hit.right() <= marks[1].hit.left());
    for (const TimelineMark& mark : marks) CHECK(mark.hit.contains(mark.centre));
}

TEST_CASE("Lanes out of the wanted sight are left out, and those in it drawn as among all")
{
    const TimelineIndex index(specimenOf(specimenKinds()), LaneGrouping::Group);
    TimelineRequest request{index, index.whole(), width};
    const TimelinePicture all = composeTimeline(request);
    request.sightTop = request.layout().laneTop(10);
    request.sightBottom = request.layout().laneTop(14);
    const TimelinePicture some = composeTimeline(request);
    for (const TimelineMark& mark : some.marks) CHECK((mark.lane >= 10 && mark.lane < 14));
    CHECK(std::ranges::count_if(all.marks, [](const TimelineMark& mark) {
        return mark.lane >= 10 && mark.lane < 14;
    }) == std::ssize(some.marks));
    const auto inSight = [&](const Picture& picture) {
        const auto texts = laneTexts(request, picture);
        return std::map<int, std::vector<QRectF>>(texts.lower_bound(10), texts.lower_bound(14));
    };
    CHECK_FALSE(inSight(all.picture).empty());
    CHECK(inSight(some.picture) == inSight(all.picture));
    CHECK(laneTexts(request, some.picture).size() == inSight(some.picture).size());
}

TEST_CASE("The selected event wears a ring")
{
    TimelineRequest request{bundled(), views()[2].range, width};
    const size_t before = composeTimeline(request).picture.shapes.size();
    request.selected = EventId(u"paris"_s);
    CHECK(composeTimeline(request).picture.shapes.size() > before);
}

TEST_CASE("An empty dossier has a timeline without lanes")
{
    const TimelineIndex index(historyOf(QStringList()));
    CHECK(composeTimeline({index, index.whole(), width}).marks.empty());
}

TEST_CASE("The flag stays in the window however far its day is")
{
    const TimelineRequest request{bundled(), views()[2].range, width};
    for (const QStringView date : {u"1999-01-01", u"2025-12-27", u"2026-01-09", u"2100-01-01"}) {
        const QRectF flag = playheadFlag(request, double(day(date).sinceEpoch()));
        CHECK(flag.left() >= 0);
        CHECK(flag.right() <= width);
    }
}
