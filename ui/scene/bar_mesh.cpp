#include "ui/picture/fade.h"
#include "ui/scene/mesh_brush.h"
#include "ui/scene/rounded_box.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// One upright through a bar: how high it is there and how opaque.
struct Station {
    double x = 0;
    double inset = 0; ///< of a round corner, from the top and from the bottom
    double opacity = 1;
};

/// Across a quarter circle of so large a radius, from its tip.
constexpr std::array cornerSteps{0.0, 0.1, 0.3, 0.6, 1.0};

double insetAt(double fromTip, double radius)
{
    const double rest = radius - fromTip;
    return radius - std::sqrt(std::max(0.0, radius * radius - rest * rest));
}

std::vector<Station> stationsOf(const BarShape& bar, double feather)
{
    const std::vector<FadeStop> fades = fadeStops(bar);
    std::vector<Station> stations;
    if (fades.empty()) return stations;
    const double left = bar.rect.left(), right = bar.rect.right();
    const double radius = std::min({bar.radius, bar.rect.width() / 2, bar.rect.height() / 2});
    if (bar.fadeLeft > 0) stations.push_back({left, 0, 0});
    else {
        stations.push_back({left - feather, insetAt(0, radius), 0});
        for (const double step : cornerSteps)
            stations.push_back({left + std::max(feather, step * radius), insetAt(step * radius, radius), 1});
    }
    for (const FadeStop& fade : fades)
        if (fade.opacity == 1 && fade.position > 0 && fade.position < 1)
            stations.push_back({left + fade.position * bar.rect.width(), 0, 1});
    if (bar.fadeRight > 0) stations.push_back({right, 0, 0});
    else {
        for (const double step : cornerSteps)
            stations.push_back({right - std::max(feather, (1 - step) * radius),
                                insetAt((1 - step) * radius, radius), 1});
        stations.push_back({right + feather, insetAt(0, radius), 0});
    }
    return stations;
}

}

void Mesher::add(const BarShape& bar)
{
    if (bar.fadeLeft <= 0 && bar.fadeRight <= 0) {
        const double largest = std::min(bar.rect.width(), bar.rect.height()) / 2;
        roundedBox({bar.rect, std::clamp(bar.radius, 0.0, std::max(largest, 0.0))}, bar.colour, {}, 0);
        return;
    }
    MeshBrush brush(mesh, {.colour = bar.colour, .ink = {}});
    std::vector<quint32> rows[4];
    for (const Station& station : stationsOf(bar, feather)) {
        const double top = bar.rect.top() + station.inset;
        const double bottom = bar.rect.bottom() - station.inset;
        rows[0].push_back(brush.vertex({station.x, top - feather}, 0));
        rows[1].push_back(brush.vertex({station.x, top + feather}, station.opacity));
        rows[2].push_back(brush.vertex({station.x, bottom - feather}, station.opacity));
        rows[3].push_back(brush.vertex({station.x, bottom + feather}, 0));
    }
    for (int i = 0; i < 3; ++i) brush.strip(rows[i], rows[i + 1]);
}

}
