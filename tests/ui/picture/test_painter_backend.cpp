#include "ui/picture/font_size.h"
#include "ui/picture/painter_backend.h"
#include "ui/picture/text_extent.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

using namespace atlas;
using Catch::Approx;

namespace {

QImage painted(const Shape& shape)
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, shape);
    return image;
}

AreaShape box(QRectF rect, Fill fill)
{
    AreaShape area{.path = {}, .fill = fill, .stroke = {}};
    area.path.addRect(rect);
    return area;
}

/// An uncompressed PDF of one page.
QByteArray pdfOf(const Shape& shape)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(72);
        QPainter painter(&writer);
        paint(painter, shape);
    }
    return buffer.data();
}

}

TEST_CASE("A line thinner than a pixel leaves as much ink as it is wide, also aslant")
{
    const auto ink = [](QLineF line, double width) {
        const QImage image = painted(LineShape{{line.p1(), line.p2()}, {Qt::black, width, {}}});
        double sum = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) sum += (255 - qGray(image.pixel(x, y))) / 255.0;
        return sum / line.length();
    };
    for (const double width : {0.4, 0.9, 1.0, 1.4}) {
        CHECK(ink({10, 20.5, 50, 20.5}, width) == Approx(width).margin(0.05));
        CHECK(ink({10, 5, 40, 35}, width) == Approx(width).margin(0.05));
        CHECK(ink({10, 5.3, 50, 30}, width) == Approx(width).margin(0.05));
    }
}

TEST_CASE("Holes follow the odd-even rule whatever the path's own rule")
{
    AreaShape area = box({0, 0, 60, 40}, {.colour = Qt::red, .ink = {}});
    area.path.addRect(20, 10, 20, 20);
    area.path.setFillRule(Qt::WindingFill);
    const QImage image = painted(area);
    CHECK(image.pixelColor(5, 5) == QColor(Qt::red));
    CHECK(image.pixelColor(30, 20) == QColor(Qt::white));
}

TEST_CASE("A pattern lies on its ground and does not leave its area")
{
    const QImage image = painted(box({10, 10, 40, 20}, {Qt::yellow, Pattern::Horizontal, Qt::black}));
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        inked += image.pixelColor(30, y).value() < 128;
        CHECK(image.pixelColor(5, y) == QColor(Qt::white));
    }
    CHECK(inked >= 4);
    CHECK(image.pixelColor(30, 17) == QColor(Qt::yellow));
}

TEST_CASE("A fading bar is clear at one end and whole at the other")
{
    const QImage image = painted(BarShape{.rect = {0, 10, 60, 20}, .colour = Qt::black, .fadeLeft = 60});
    CHECK(image.pixelColor(1, 20).value() > 230);
    CHECK(image.pixelColor(58, 20).value() < 25);
}

TEST_CASE("Nothing on a page is transparent, not even a fade")
{
    const QByteArray pdf = pdfOf(BarShape{.rect = {0, 10, 60, 20}, .colour = Qt::black, .fadeLeft = 60});
    CHECK_FALSE(pdf.contains("/PatternType 2"));
    CHECK_FALSE(pdf.contains("/ca 0"));
    CHECK_FALSE(pdf.contains("/Luminosity"));
}

TEST_CASE("A size with a fraction is measured as such")
{
    QFont half(QStringLiteral("Inter")), whole(QStringLiteral("Inter"));
    setFontSize(half, 8.4);
    setFontSize(whole, 16.8);
    CHECK(fontSize(half) == Approx(8.4));
    const QString word = QStringLiteral("Latvia");
    CHECK(textWidth(word, half) == Approx(textWidth(word, whole) / 2).epsilon(0.01));
}

TEST_CASE("An anchor says which side of the text stands at the point")
{
    TextShape text{.text = QStringLiteral("Kyiv"), .baseline = {100, 50}, .anchor = Anchor::Left, .font = {},
                   .colour = Qt::black, .halo = {}};
    const double width = textWidth(text.text, text.font);
    CHECK(textOrigin(text).x() == Approx(100));
    text.anchor = Anchor::Right;
    CHECK(textOrigin(text).x() == Approx(100 - width));
    text.anchor = Anchor::Centre;
    CHECK(textExtent(text).center().x() == Approx(100));
}
