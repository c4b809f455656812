#include "tests/ui/map/seen_fill.h"

#include "ui/picture/painter_backend.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas::test {

namespace {

constexpr int side = 42; // picture units: many times over each pattern's spacing

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

Vector times(const Matrix& matrix, const Vector& by)
{
    Vector result{};
    for (size_t row = 0; row < 3; ++row)
        for (size_t column = 0; column < 3; ++column) result[row] += matrix[row][column] * by[column];
    return result;
}

constexpr Matrix protanopia{{{0.152286, 1.052583, -0.204868},
                             {0.114503, 0.786281, 0.099216},
                             {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{{{0.367322, 0.860646, -0.227968},
                               {0.280085, 0.672501, 0.047413},
                               {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{{{1.255528, -0.076749, -0.178779},
                             {-0.078411, 0.930809, 0.147602},
                             {0.004733, 0.691367, 0.303900}}};
constexpr Matrix greyscale{
    {{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}};
constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                        {0.2126729, 0.7151522, 0.0721750},
                        {0.0193339, 0.1191920, 0.9503041}}};
constexpr Vector white{0.95047, 1, 1.08883};

double toLinear(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

Vector simulated(const Vector& linear, Sight sight)
{
    switch (sight) {
    case Sight::Normal: return linear;
    case Sight::Protanopia: return times(protanopia, linear);
    case Sight::Deuteranopia: return times(deuteranopia, linear);
    case Sight::Tritanopia: return times(tritanopia, linear);
    case Sight::Greyscale: return times(greyscale, linear);
    }
    return linear;
}

Vector toLab(QRgb pixel, Sight sight)
{
    Vector linear{toLinear(qRed(pixel)), toLinear(qGreen(pixel)), toLinear(qBlue(pixel))};
    linear = simulated(linear, sight);
    for (double& channel : linear) channel = std::clamp(channel, 0.0, 1.0);
    const Vector xyz = times(toXyz, linear);
    const auto f = [](double t) {
        return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    };
    const double x = f(xyz[0] / white[0]), y = f(xyz[1] / white[1]), z = f(xyz[2] / white[2]);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

QImage drawn(const Fill& fill, double pixelRatio)
{
    QImage image(QSize(side, side) * pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::white);
    AreaShape area;
    area.path.addRect(-1, -1, side + 2, side + 2);
    area.fill = fill;
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, Shape(area));
    return image;
}

}

SeenFill seen(const Fill& fill, double pixelRatio, Sight sight)
{
    constexpr std::array ways{QPoint(2, 0), QPoint(3, 0), QPoint(4, 0), QPoint(0, 2),
                              QPoint(0, 3), QPoint(0, 4), QPoint(2, 2), QPoint(3, 3),
                              QPoint(4, 4), QPoint(2, -2), QPoint(3, -3), QPoint(4, -4)};
    const QImage image = drawn(fill, pixelRatio);
    const int width = image.width();
    std::vector<double> lightness;
    SeenFill result;
    for (int y = 0; y < width; ++y) {
        for (int x = 0; x < width; ++x) {
            const Vector lab = toLab(image.pixel(x, y), sight);
            lightness.push_back(lab[0]);
            result.lightness += lab[0];
            result.greenRed += lab[1];
            result.blueYellow += lab[2];
        }
    }
    const double count = double(lightness.size());
    result.lightness /= count;
    result.greenRed /= count;
    result.blueYellow /= count;

    for (const QPoint way : ways) {
        const QPoint step = way * pixelRatio;
        double sum = 0;
        int pairs = 0;
        for (int y = std::max(0, -step.y()); y < width - std::max(0, step.y()); ++y) {
            for (int x = 0; x < width - step.x(); ++x) {
                const size_t from = size_t(y) * size_t(width) + size_t(x);
                const size_t to = size_t(y + step.y()) * size_t(width) + size_t(x + step.x());
                sum += std::abs(lightness[to] - lightness[from]);
                ++pairs;
            }
        }
        result.texture.push_back(sum / pairs);
    }
    return result;
}

double textureDifference(const SeenFill& one, const SeenFill& other)
{
    double most = 0;
    for (size_t i = 0; i < one.texture.size(); ++i)
        most = std::max(most, std::abs(one.texture[i] - other.texture[i]));
    return most;
}

double difference(const SeenFill& one, const SeenFill& other)
{
    const double colours = std::hypot(one.lightness - other.lightness, one.greenRed - other.greenRed,
                                      one.blueYellow - other.blueYellow);
    return std::max(colours, textureDifference(one, other));
}

}
