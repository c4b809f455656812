#include "tests/support/golden.h"
#include "tests/support/print.h"
#include "tests/ui/map/map_fixture.h"
#include "ui/map/page_map.h"
#include "ui/picture/painter_backend.h"
#include "ui/picture/text_extent.h"
#include "ui/theme/fonts.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QJsonArray>
#include <QJsonObject>
#include <QPainter>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

const QRectF page(0, 0, 516, 262);

Picture mapOn(const Moment& moment, Language language, const ActorId& selected = {})
{
    PageLand land(world());
    return pageMap({.land = land, .history = bundled(), .moment = moment,
                    .language = language, .rect = page, .inset = QRectF(0, 166, 128, 96),
                    .keepClear = QRectF(0, 0, 128, 94), .selected = selected});
}

QJsonArray boxOf(const QRectF& rect)
{
    return {qRound(rect.left()), qRound(rect.top()), qRound(rect.right()), qRound(rect.bottom())};
}

/// Of the whole map or of its inset: a rectangle, closed.
bool isFrame(const AreaShape& area)
{
    return area.path.elementCount() == 5 && area.path.toFillPolygon().isClosed();
}

/// The lines that a shape draws without filling what they enclose.
QList<QPolygonF> linesOf(const Shape& shape)
{
    if (const auto* line = std::get_if<LineShape>(&shape)) return {line->points};
    const auto* area = std::get_if<AreaShape>(&shape);
    return area && !area->fill.colour.isValid() && !isFrame(*area) ? area->path.toSubpathPolygons()
                                                                   : QList<QPolygonF>();
}

/// A picture by what it is made of, without every vertex: fills and their boxes, lines by colour, dots and
/// texts.
QJsonObject summary(const Picture& picture)
{
    QJsonArray areas, dots, texts;
    QJsonObject lines;
    const auto count = [&](const Stroke& stroke, qsizetype more) {
        const QString key = u"%1 %2"_s.arg(stroke.colour.name()).arg(stroke.width);
        lines[key] = lines[key].toInteger() + more;
    };
    for (const Shape& shape : picture.shapes) {
        if (const auto* area = std::get_if<AreaShape>(&shape)) {
            const QColor& fill = area->fill.colour;
            if (!fill.isValid() && !isFrame(*area)) {
                count(area->stroke, area->path.toSubpathPolygons().size());
                continue;
            }
            areas << QJsonObject{{u"fill"_s, fill.isValid() ? fill.name() : QString()},
                                 {u"pattern"_s, int(area->fill.pattern)},
                                 {u"box"_s, boxOf(area->path.boundingRect())}};
        } else if (const auto* line = std::get_if<LineShape>(&shape)) {
            count(line->stroke, 1);
        } else if (const auto* dot = std::get_if<DotShape>(&shape)) {
            dots << QJsonArray{qRound(dot->centre.x()), qRound(dot->centre.y()), dot->radius};
        } else if (const auto* text = std::get_if<TextShape>(&shape)) {
            texts << QJsonArray{text->text, qRound(text->baseline.x()), qRound(text->baseline.y()),
                                text->colour.name(), text->halo.name()};
        }
    }
    return {{u"areas"_s, areas}, {u"lines"_s, lines}, {u"dots"_s, dots}, {u"texts"_s, texts}};
}

QRectF extentOf(const Shape& shape)
{
    if (const auto* area = std::get_if<AreaShape>(&shape)) return area->path.boundingRect();
    if (const auto* line = std::get_if<LineShape>(&shape)) return line->points.boundingRect();
    if (const auto* dot = std::get_if<DotShape>(&shape)) return QRectF(dot->centre, QSizeF(1e-6, 1e-6));
    if (const auto* text = std::get_if<TextShape>(&shape)) return textExtent(*text);
    return {};
}

void keep(const Picture& picture, const QString& name)
{
    QImage image((picture.size * 3).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(3);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, picture);
    painter.end();
    keepForInspection(image, name);
}

}

TEST_CASE("The page's map is made of the same things as before")
{
    installFonts();
    const QString day = GENERATE(u"2025-03-15"_s, u"2026-01-06"_s);
    const Picture picture = mapOn(momentOn(day), Language::French);
    keep(picture, u"page-map-%1.png"_s.arg(day));
    compareWithGolden(u"map/page-%1.json"_s.arg(day), summary(picture));
}

TEST_CASE("Everything on the page's map stays inside its rectangle")
{
    installFonts();
    const Picture picture = mapOn(momentOn(u"2026-01-06"), Language::English, ActorId(u"RUS"_s));
    const QRectF room = page.adjusted(-0.01, -0.01, 0.01, 0.01);
    for (const Shape& shape : picture.shapes) CHECK((room | extentOf(shape)) == room);
}

TEST_CASE("No coastline runs along the map's frame")
{
    installFonts();
    const Picture picture = mapOn(momentOn(u"2026-01-06"), Language::English);
    qsizetype looked = 0;
    for (const Shape& shape : picture.shapes) {
        for (const QPolygonF& line : linesOf(shape)) {
            looked += line.size();
            for (qsizetype i = 0; i + 1 < line.size(); ++i) {
                const QPointF a = line[i], b = line[i + 1];
                const bool along = (a.x() == b.x() && (a.x() == page.left() || a.x() == page.right()))
                                   || (a.y() == b.y() && (a.y() == page.top() || a.y() == page.bottom()));
                CHECK_FALSE((along && a != b));
            }
        }
    }
    CHECK(looked > 1000);
}
