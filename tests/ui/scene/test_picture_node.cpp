#include "tests/ui/scene/picture_item.h"
#include "tests/ui/scene/sample_picture.h"
#include "ui/picture/painter_backend.h"

#include <catch2/catch_test_macros.hpp>

#include <QPainter>
#include <QQuickWindow>
#include <QTest>

using namespace atlas;

namespace {

constexpr int tolerance = 48; // of 255: letters are rasterised by two different engines

QImage painted(const Picture& picture, double ratio)
{
    QImage image((picture.size * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, picture);
    return image;
}

double differingShare(const QImage& one, const QImage& other)
{
    qint64 differing = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y), b = other.pixel(x, y);
            const int most = std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                std::abs(qBlue(a) - qBlue(b))});
            differing += most > tolerance;
        }
    return double(differing) / (double(one.width()) * one.height());
}

struct Shown {
    explicit Shown(const Picture& picture)
    {
        window.setColor(Qt::white);
        window.resize(picture.size.toSize());
        item = new test::PictureItem(window.contentItem());
        item->show(picture);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    QImage grab() { return window.grabWindow().convertToFormat(QImage::Format_RGB32); }

    QQuickWindow window;
    test::PictureItem* item = nullptr;
};

void keepForInspection(const QImage& image, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("ATLAS_KEEP_IMAGES"); !folder.isEmpty())
        image.save(folder + u'/' + name);
}

}

TEST_CASE("The scene graph draws what the painter draws")
{
    const Picture picture = test::samplePicture();
    Shown shown(picture);
    const QImage scene = shown.grab();
    const QImage paper = painted(picture, shown.window.effectiveDevicePixelRatio());
    keepForInspection(scene, QStringLiteral("picture-scene.png"));
    keepForInspection(paper, QStringLiteral("picture-paper.png"));
    REQUIRE(scene.size() == paper.size());
    CHECK(differingShare(scene, paper) <= 0.02);
}

TEST_CASE("A changed picture leaves nothing of the earlier one")
{
    const Picture picture = test::samplePicture();
    Shown shown(picture);
    Picture moved = picture;
    moved.shapes.erase(moved.shapes.begin() + 1, moved.shapes.begin() + 6);
    std::get<TextShape>(moved.shapes.back()).text = QStringLiteral("Лондон");
    std::get<TextShape>(moved.shapes[moved.shapes.size() - 3]).baseline += QPointF(0, 20);
    shown.grab();
    shown.item->show(moved);
    CHECK(differingShare(shown.grab(), painted(moved, shown.window.effectiveDevicePixelRatio())) <= 0.02);
}

TEST_CASE("A shape that alone moves, goes and comes back is drawn where it is")
{
    const auto boxAt = [](double x) {
        AreaShape box{.path = {}, .fill = {.colour = Qt::red, .ink = {}}, .stroke = {}};
        box.path.addRect(x, 10, 40, 40);
        return Picture{.size = QSizeF(160, 60), .shapes = {box}};
    };
    Shown shown(boxAt(10));
    shown.grab();
    const Picture none{.size = QSizeF(160, 60), .shapes = {}};
    for (const Picture& next : {boxAt(60), boxAt(110), none, boxAt(10), boxAt(60)}) {
        shown.item->show(next);
        CHECK(differingShare(shown.grab(), painted(next, shown.window.effectiveDevicePixelRatio())) <= 0.02);
    }
}

TEST_CASE("A shape that comes after a text covers it")
{
    Picture picture = test::samplePicture();
    AreaShape lid{.path = {}, .fill = {.colour = Qt::red, .ink = {}}, .stroke = {}};
    lid.path.addRect(0, 230, 480, 90);
    picture.shapes.emplace_back(lid);
    Shown shown(picture);
    const double ratio = shown.window.effectiveDevicePixelRatio();
    CHECK(shown.grab().pixelColor((QPointF(30, 255) * ratio).toPoint()) == QColor(Qt::red));
}

TEST_CASE("Rounded boxes and dots have the edges of the same outlines drawn as any other")
{
    Picture picture{.size = {240, 160}, .shapes = {}};
    Picture outlined = picture;
    const Fill fill{.colour = QColor(0xE0C040), .ink = {}};
    int row = 0;
    for (const double width : {0.0, 0.4, 1.0, 2.2, 5.0}) {
        const Stroke stroke{QColor(0x2A6796), width, {}};
        const double y = 8.3 + 30 * row++;
        const auto add = [&](const QRectF& rect, double radius) {
            AreaShape box{.path = {}, .fill = fill, .stroke = stroke};
            box.path.addRoundedRect(rect, radius, radius);
            picture.shapes.emplace_back(box);
            box.path = box.path.toReversed(); // which is not taken for a rounded box
            outlined.shapes.emplace_back(box);
        };
        add({10.4, y, 60, 18}, 3);
        add({90.7, y, 60, 18}, 9);
        picture.shapes.emplace_back(DotShape{{180.2, y + 9}, 8, fill, stroke});
        AreaShape disc{.path = {}, .fill = fill, .stroke = stroke};
        disc.path.addEllipse(QPointF(180.2, y + 9), 8, 8);
        outlined.shapes.emplace_back(disc);
    }
    Shown shown(picture);
    const QImage made = shown.grab();
    shown.item->show(outlined);
    const QImage drawn = shown.grab();
    keepForInspection(made, QStringLiteral("boxes-shader.png"));
    keepForInspection(drawn, QStringLiteral("boxes-outline.png"));
    CHECK(differingShare(made, drawn) <= 0.0005);
}

TEST_CASE("An empty picture is no error")
{
    Shown shown({.size = QSizeF(40, 40), .shapes = {}});
    CHECK(shown.grab().pixelColor(20, 20) == QColor(Qt::white));
}
