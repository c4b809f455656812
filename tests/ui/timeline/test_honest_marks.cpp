#include "tests/support/golden.h"
#include "tests/ui/timeline/specimen.h"
#include "tests/ui/timeline/timeline_fixture.h"

#include "ui/picture/golden.h"
#include "ui/picture/painter_backend.h"
#include "ui/picture/text_extent.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/picture/mark_look.h"

#include <catch2/catch_test_macros.hpp>

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>

#include <map>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

struct Zoom {
    const char* name;
    TimeRange range;
};

std::vector<Zoom> zooms()
{
    return {{"year", days(u"2025-01-01", u"2025-12-31")},
            {"two-months", days(u"2025-05-15", u"2025-07-14")},
            {"days", days(u"2025-06-10", u"2025-06-16")}};
}

struct Extent {
    QRectF operator()(const AreaShape& area) const { return area.path.boundingRect(); }
    QRectF operator()(const LineShape& line) const { return line.points.boundingRect(); }
    QRectF operator()(const BarShape& bar) const { return bar.rect; }
    QRectF operator()(const TextShape& text) const { return textExtent(text); }
    QRectF operator()(const DotShape& dot) const
    {
        return QRectF(dot.centre, QSizeF()).adjusted(-dot.radius, -dot.radius, dot.radius, dot.radius);
    }
};

/// What is drawn in each lane and nowhere else, by the lane's name.
QJsonObject byLane(const TimelineRequest& request, const Picture& picture)
{
    QJsonObject lanes;
    const TimelineLayout& layout = request.layout();
    for (size_t lane = 0; lane < layout.lanes(); ++lane) {
        const QRectF track = layout.laneRect(lane).adjusted(-0.1, -0.1, 0.1, 0.1);
        Picture own{picture.size, {}};
        for (const Shape& shape : picture.shapes) {
            const QRectF extent = std::visit(Extent(), shape);
            const bool isLine = extent.height() < 0.01 && extent.width() >= layout.laneRect(lane).width();
            const bool isInside = extent.left() >= track.left() && extent.top() >= track.top()
                && extent.bottom() <= track.bottom();
            if (isInside && !isLine) own.shapes.push_back(shape);
        }
        lanes[laneName(request.index.lanes()[lane], Language::English)] = toJson(own)[u"shapes"];
    }
    return lanes;
}

void keepForInspection(const TimelineRequest& request, const Picture& picture, const QString& name)
{
    const QString folder = qEnvironmentVariable("ATLAS_KEEP_IMAGES");
    if (folder.isEmpty()) return;
    QImage image(picture.size.toSize() * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(request.palette().chrome);
    QPainter painter(&image);
    paint(painter, picture);
    painter.end();
    image.save(folder + u'/' + name + u".png"_s);
}

}

TEST_CASE("Each kind of date is drawn as its source states it, at three zooms")
{
    installFonts();
    const TimelineIndex index(specimenOf(specimenKinds()));
    for (const Zoom& zoom : zooms()) {
        const TimelineRequest request(index, zoom.range, 1100);
        const TimelinePicture composed = composeTimeline(request);
        const QString name = u"dates-"_s + QLatin1StringView(zoom.name);
        keepForInspection(request, composed.picture, name);
        compareWithGolden(u"timeline/%1.json"_s.arg(name), byLane(request, composed.picture));
    }
}

TEST_CASE("No two kinds of date look alike, whatever their colour")
{
    installFonts();
    std::map<QString, QByteArray> drawn;
    for (const QString& kind : specimenKinds()) {
        const TimelineIndex index(specimenOf({kind}));
        const TimelineRequest request(index, zooms()[1].range, 1100);
        QJsonArray shapes;
        for (const QJsonValue& shape : byLane(request, composeTimeline(request).picture)[kind].toArray())
            if (!shape.toObject().contains(u"text"_s)) shapes.append(shape);
        drawn[kind] = QJsonDocument(shapes).toJson(QJsonDocument::Compact);
        CHECK_FALSE(shapes.isEmpty());
    }
    for (const auto& [one, itsShapes] : drawn)
        for (const auto& [other, otherShapes] : drawn) {
            INFO(one.toStdString() << " and " << other.toStdString());
            if (one < other) CHECK(itsShapes != otherShapes);
        }
}

TEST_CASE("On a rail as narrow as its outline, what was announced or cancelled still shows its ground")
{
    installFonts();
    for (const QString& kind : {u"announced year"_s, u"cancelled year"_s}) {
        const TimelineIndex index(specimenOf({kind}));
        const TimelineRequest request(index, zooms()[1].range, 1100);
        const TimelinePicture composed = composeTimeline(request);
        REQUIRE(composed.marks.size() == 1);
        const QRectF rail = composed.marks.front().box;
        double inked = 0;
        for (const Shape& shape : composed.picture.shapes)
            if (const auto* bar = std::get_if<BarShape>(&shape); bar && rail.contains(bar->rect.center()))
                inked += bar->rect.height();
        CHECK(inked > 0);
        CHECK(inked <= rail.height() * 2 / 3 + 0.01);
    }
}

TEST_CASE("About the day after the source was written is as hollow as that day itself")
{
    const QStringList times{u"2026-01-04~"_s, u"2026-01-06~"_s, u"2026-01-06"_s, u"2026-01-05~"_s};
    const Lens dated = Lens::of({SourceId(u"s"_s)});
    const TimelineIndex index(std::make_shared<const History>(historyOf(times)->sharedDossier(), dated));
    const TimelineRequest request(index, index.whole(), 1100);
    const auto isHollow = [&](QStringView event) {
        return lookOf(request, *index.markOf(EventId(event.toString()))).hollow;
    };
    CHECK_FALSE(isHollow(u"e0"));
    CHECK(isHollow(u"e1"));
    CHECK(isHollow(u"e2"));
    CHECK_FALSE(isHollow(u"e3"));
}
