#include "tests/ui/briefing/briefing_fixture.h"

#include "tests/support/print.h"
#include "ui/picture/painter_backend.h"

#include <catch2/catch_test_macros.hpp>

#include <QImage>
#include <QPainter>

#include <array>
#include <cmath>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int dotsAPoint = 6; // 432 an inch: less than an office printer's

/// The swatches of the map's key: small framed areas at its left edge.
std::vector<AreaShape> swatchesOf(const Briefing& briefing)
{
    const auto map = std::ranges::find(briefing.blocks, u"map"_s, &PlacedBlock::name);
    REQUIRE(map != briefing.blocks.end());
    std::vector<AreaShape> swatches;
    for (const Shape& shape : briefing.pages.front().shapes) {
        const auto* area = std::get_if<AreaShape>(&shape);
        if (!area || area->stroke.width <= 0) continue;
        const QRectF box = area->path.boundingRect();
        if (box.width() > 10 && box.width() < 18 && box.height() < 12 && box.left() < map->rect.left() + 12)
            swatches.push_back(*area);
    }
    return swatches;
}

/// A fill as it is printed: its grey values, row by row.
QImage printed(const Fill& fill)
{
    constexpr int side = 40; // points: several times the widest pattern
    Picture picture{.size = QSizeF(side, side), .shapes = {}};
    AreaShape area;
    area.path.addRect(0, 0, side, side);
    area.fill = fill;
    picture.shapes.emplace_back(area);
    QImage image(side * dotsAPoint, side * dotsAPoint, QImage::Format_RGB32);
    image.setDevicePixelRatio(dotsAPoint);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, picture);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// How a texture looks whatever its tone: how often a line changes between dark and light, along, down and
/// along both diagonals, a hundred points of each.
using Texture = std::array<double, 4>;

Texture textureOf(const QImage& image)
{
    int least = 255, most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int grey = qGray(image.pixel(x, y));
            least = std::min(least, grey);
            most = std::max(most, grey);
        }
    }
    constexpr int visible = 12; // of 255
    if (most - least < visible) return {};
    const int threshold = (least + most) / 2;
    const std::array<QPoint, 4> steps{QPoint(1, 0), QPoint(0, 1), QPoint(1, 1), QPoint(1, -1)};
    Texture texture{};
    for (size_t direction = 0; direction < steps.size(); ++direction) {
        int changes = 0;
        int dots = 0;
        for (int start = 0; start < image.width(); start += 5) {
            QPoint at(start, direction == 3 ? image.height() - 1 : 0);
            if (direction == 0) at = QPoint(0, start);
            bool was = qGray(image.pixel(at)) < threshold;
            for (at += steps[direction]; image.rect().contains(at); at += steps[direction], ++dots) {
                const bool is = qGray(image.pixel(at)) < threshold;
                changes += is != was;
                was = is;
            }
        }
        texture[direction] = 100.0 * dotsAPoint * changes / std::max(dots, 1);
    }
    return texture;
}

double difference(const Texture& one, const Texture& other)
{
    double sum = 0;
    for (size_t i = 0; i < one.size(); ++i) sum += (one[i] - other[i]) * (one[i] - other[i]);
    return std::sqrt(sum);
}

}

// Catches statuses that a black-and-white printer makes alike: their tones may be the same, not their
// patterns.
TEST_CASE("in greyscale each status of the key has a texture of its own")
{
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    request.plan.greyscale = true;
    const std::vector<AreaShape> swatches = swatchesOf(composed(request));
    REQUIRE(swatches.size() == 5);
    for (size_t i = 0; i < swatches.size(); ++i) {
        for (size_t j = i + 1; j < swatches.size(); ++j) {
            INFO("swatches " << i << " and " << j);
            CHECK(difference(textureOf(printed(swatches[i].fill)), textureOf(printed(swatches[j].fill))) > 8);
        }
    }
}

// Catches a map whose fills are not the key's.
TEST_CASE("in greyscale the map's fills are those of its key")
{
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    request.plan.greyscale = true;
    const Briefing briefing = composed(request);
    for (const AreaShape& swatch : swatchesOf(briefing)) {
        const auto alike = std::ranges::count_if(briefing.pages.front().shapes, [&](const Shape& shape) {
            const auto* area = std::get_if<AreaShape>(&shape);
            return area && area->fill == swatch.fill;
        });
        const bool possible = swatch.fill.pattern == Pattern::Hatch;
        CHECK(alike >= (possible ? 1 : 2)); // nobody is possible on that day
    }
}
