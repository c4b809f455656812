#pragma once

#include "model/items/workspace.h"
#include "ui/map/country_layer.h"

#include <QImage>
#include <QQuickWindow>

#include <vector>

namespace atlas::test {

/// Where a picture of land looks.
struct LandView {
    const char* name;
    LonLat centre;
    double zoomLevel; ///< as Qt Location counts it
};

/// The window's layer of land alone, on the bundled dossier.
class ShownLand
{
public:
    static constexpr QSize size{720, 480}; ///< of the layer, in logical pixels

    /// `top`: of the layer in the window, below what would be a bar.
    explicit ShownLand(int top = 0);

    void show(const LandView& view, QStringView day, Look look, const QString& position);
    /// One country selected, another under the pointer; or none.
    void accent(const QString& selected, const QString& hovered);
    /// What the window draws in the layer's place, once it has all of it.
    QImage grab();
    /// What the painter's back end makes of the same.
    Picture picture();
    QImage painted(const Picture& picture) const;

private:
    int top;
    Workspace world;
    QQuickWindow window;
    MapCamera camera;
    CountryLayer layer;
};

/// Some of a picture's pixels.
class PixelMask
{
public:
    explicit PixelMask(std::vector<bool> pixels) : chosen(std::move(pixels)) {}
    /// Of all pixels.
    double share() const;
    /// Of another mask's pixels, how many are in this one, too.
    double shareOf(const PixelMask& other) const;

private:
    std::vector<bool> chosen;
};

/// Where two pictures differ in a channel by more than 32 of 255: more than a trace of antialiasing.
PixelMask differingPixels(const QImage& one, const QImage& other);

}
