#include "tests/ui/map/shown_land.h"

#include "model/geo/land_level.h"
#include "ui/map/land_shapes.h"
#include "ui/picture/painter_backend.h"

#include <catch2/catch_test_macros.hpp>

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace atlas::test {

ShownLand::ShownLand(int topIn) : top(topIn)
{
    REQUIRE(world.document()->open(Document::bundledPath()));
    window.resize(size.width(), top + size.height());
    camera.setWidth(size.width());
    camera.setHeight(size.height());
    layer.setSize(size);
    layer.setY(top);
    layer.setSession(world.session());
    layer.setPresent(world.present());
    layer.setBoundarySource(world.boundaries());
    layer.setCamera(&camera);
    layer.setParentItem(window.contentItem());
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
}

void ShownLand::show(const LandView& view, QStringView day, Look look, const QString& position)
{
    world.session()->setBoundaries(position);
    world.session()->setDay(Day::fromIso(day).value());
    layer.setDark(look == Look::Dark);
    window.setColor(Palette::of(look).water);
    camera.zoom(std::exp2(view.zoomLevel - camera.zoomLevel()), 0, 0);
    const QPointF from = QPointF(size.width(), size.height()) / 2 - camera.view().toView(view.centre);
    camera.pan(from.x(), from.y());
}

void ShownLand::accent(const QString& selected, const QString& hovered)
{
    if (selected.isEmpty()) world.session()->clearSelection();
    else world.session()->selectActor(selected);
    layer.setHovered(hovered);
}

QImage ShownLand::grab()
{
    QImage image;
    REQUIRE(QTest::qWaitFor([&] {
        image = window.grabWindow();
        return layer.isComplete();
    }));
    // The software renderer grabs pixels without saying how many make one of the window's.
    const int above = qRound(top * window.effectiveDevicePixelRatio());
    return image.copy(0, above, image.width(), image.height() - above).convertToFormat(QImage::Format_RGB32);
}

Picture ShownLand::picture()
{
    const MapStyle style(world.present()->history()->dossier(), world.present()->moment(),
                         layer.isDark() ? Look::Dark : Look::Light);
    const MapView& view = camera.view();
    // The nodes draw the level of detail for the screen's pixels; the same scale of its source is painted.
    const auto level =
        LandLevel::load(LandLevel::octaveFor(view.worldSize * window.effectiveDevicePixelRatio()));
    REQUIRE(level);
    const auto land = world.boundaries()->boundaries((*level)->scale());
    return {view.size, landShapes(*land, style, MercatorPlane(view), QRectF({}, view.size))};
}

QImage ShownLand::painted(const Picture& picture) const
{
    const double ratio = window.effectiveDevicePixelRatio();
    QImage image((QSizeF(size) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    paint(painter, picture);
    return image;
}

double PixelMask::share() const
{
    return double(std::ranges::count(chosen, true)) / double(chosen.size());
}

double PixelMask::shareOf(const PixelMask& other) const
{
    REQUIRE(chosen.size() == other.chosen.size());
    qint64 both = 0;
    for (size_t i = 0; i < chosen.size(); ++i) both += chosen[i] && other.chosen[i];
    return double(both) / double(std::ranges::count(other.chosen, true));
}

PixelMask differingPixels(const QImage& one, const QImage& other)
{
    constexpr int tolerance = 32;
    REQUIRE(one.size() == other.size());
    const auto differ = [](int a, int b) { return std::abs(a - b) > tolerance; };
    std::vector<bool> differing;
    differing.reserve(size_t(one.width()) * size_t(one.height()));
    for (int y = 0; y < one.height(); ++y) {
        const auto* left = reinterpret_cast<const QRgb*>(one.constScanLine(y));
        const auto* right = reinterpret_cast<const QRgb*>(other.constScanLine(y));
        for (int x = 0; x < one.width(); ++x)
            differing.push_back(differ(qRed(left[x]), qRed(right[x])) ||
                                differ(qGreen(left[x]), qGreen(right[x])) ||
                                differ(qBlue(left[x]), qBlue(right[x])));
    }
    return PixelMask(std::move(differing));
}

}
