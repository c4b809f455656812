#include "tests/ui/scene/sample_picture.h"

#include "ui/theme/fonts.h"

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

TextShape line(const QString& text, QPointF baseline, const QFont& font, const QColor& colour)
{
    return {.text = text, .baseline = baseline, .anchor = Anchor::Left, .font = font, .colour = colour,
            .halo = {}};
}

AreaShape box(QRectF rect, Fill fill, Stroke stroke = {})
{
    AreaShape area{.path = {}, .fill = fill, .stroke = stroke};
    area.path.addRoundedRect(rect, 6, 6);
    return area;
}

/// A ring, to prove that holes stay open.
AreaShape ring(QPointF centre)
{
    AreaShape area{.path = {}, .fill = {.colour = QColor(0x1F7672), .ink = {}}, .stroke = {}};
    area.path.addEllipse(centre, 30, 30);
    area.path.addEllipse(centre, 14, 14);
    return area;
}

}

Picture samplePicture()
{
    installFonts();
    const QColor ink(0x14202B), blue(0x2A6796), paleBlue(0xE6EEF4), amber(0xE5AB2E), red(0xAF4526);
    Picture picture{.size = QSizeF(480, 320), .shapes = {}};
    auto& shapes = picture.shapes;
    shapes.emplace_back(box({8, 8, 464, 304}, {.colour = QColor(0xF8F6F1), .ink = {}},
        {QColor(0x87939D), 1, {}}));
    shapes.emplace_back(box({20, 20, 90, 60}, {paleBlue, Pattern::Hatch, blue}, {blue, 1.1, {}}));
    shapes.emplace_back(box({120, 20, 90, 60}, {amber, Pattern::Dots, QColor(0x8A5A00)},
        {QColor(0xA86F00), 0.8, {}}));
    shapes.emplace_back(box({220, 20, 90, 60}, {QColor(0xE6E2DB), Pattern::Horizontal, QColor(0x77706A)}));
    shapes.emplace_back(box({320, 20, 90, 60}, {QColor(0xF1DDD4), Pattern::Diagonal, QColor(0xCB876E)},
        {red, 2.4, {}}));
    shapes.emplace_back(ring({60, 130}));
    shapes.emplace_back(DotShape{{140, 130}, 5.8, {.colour = blue, .ink = {}}, {}});
    shapes.emplace_back(DotShape{{180, 130}, 5, {.colour = Qt::white, .ink = {}}, {blue, 2.2, {}}});
    shapes.emplace_back(
        BarShape{.rect = {220, 124, 120, 12}, .colour = blue, .fadeLeft = 40, .fadeRight = 40});
    shapes.emplace_back(BarShape{.rect = {350, 124, 80, 12}, .colour = QColor(0x6B645E), .fadeLeft = 70});
    shapes.emplace_back(BarShape{.rect = {350, 150, 80, 12}, .colour = red, .radius = 6});
    shapes.emplace_back(LineShape{QPolygonF({{20, 190}, {120, 170}, {150, 210}, {230, 190}}),
        {ink, 1.5, {}}});
    shapes.emplace_back(LineShape{QPolygonF({{240, 190}, {320, 175}, {440, 205}}), {ink, 1.5, {5, 3.5}}});
    shapes.emplace_back(LineShape{QPolygonF({{20, 225}, {440, 225}}), {QColor(0xDCE2E7), 1, {}}});
    const QFont large = atlasFont(29, QFont::DemiBold, Face::Display);
    shapes.emplace_back(line(u"5 January 2026"_s, {20, 262}, large, ink));
    TextShape name = line(u"Netherlands"_s, {340, 262}, atlasFont(12, QFont::DemiBold), ink);
    name.anchor = Anchor::Centre;
    name.halo = Qt::white;
    name.haloWidth = 3;
    shapes.emplace_back(name);
    TextShape date = line(u"Київ, 3 січня"_s, {440, 290}, atlasFont(11.5), red);
    date.anchor = Anchor::Right;
    shapes.emplace_back(date);
    return picture;
}

}
