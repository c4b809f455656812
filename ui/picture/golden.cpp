#include "ui/picture/golden.h"

#include "ui/picture/font_size.h"

#include <QJsonArray>

#include <cmath>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

double rounded(double value)
{
    const double hundredths = std::round(value * 100) / 100;
    return hundredths == 0 ? 0 : hundredths; // never −0
}

QJsonArray numbers(std::initializer_list<double> values)
{
    QJsonArray array;
    for (const double value : values) array.append(rounded(value));
    return array;
}

QString colourName(const QColor& colour)
{
    return colour.alpha() == 255 ? colour.name() : colour.name(QColor::HexArgb);
}

QString patternName(Pattern pattern)
{
    switch (pattern) {
    case Pattern::Solid: return u"solid"_s;
    case Pattern::Dots: return u"dots"_s;
    case Pattern::Horizontal: return u"horizontal"_s;
    case Pattern::Diagonal: return u"diagonal"_s;
    case Pattern::Hatch: return u"hatch"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

void add(QJsonObject& json, const Fill& fill)
{
    if (fill.colour.isValid()) json["fill"_L1] = colourName(fill.colour);
    if (fill.pattern == Pattern::Solid) return;
    json["pattern"_L1] = patternName(fill.pattern);
    json["ink"_L1] = colourName(fill.ink);
}

void add(QJsonObject& json, const Stroke& stroke)
{
    if (stroke.width <= 0 || !stroke.colour.isValid()) return;
    json["stroke"_L1] = colourName(stroke.colour);
    json["strokeWidth"_L1] = rounded(stroke.width);
    QJsonArray dashes;
    for (const double length : stroke.dashes) dashes.append(rounded(length));
    if (!dashes.isEmpty()) json["dashes"_L1] = dashes;
}

QString pointText(QPointF point)
{
    return QString::number(rounded(point.x())) + u',' + QString::number(rounded(point.y()));
}

/// The outline in SVG's letters.
QString outline(const QPainterPath& path)
{
    QStringList words;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const QString point = pointText(element);
        if (element.isMoveTo()) words.append(u'M' + point);
        else if (element.isLineTo()) words.append(u'L' + point);
        else words.append(element.isCurveTo() ? u'C' + point : point);
    }
    return words.join(u' ');
}

QJsonObject shapeJson(const AreaShape& area)
{
    QJsonObject json{{"area"_L1, outline(area.path)}};
    add(json, area.fill);
    add(json, area.stroke);
    return json;
}

QJsonObject shapeJson(const LineShape& line)
{
    QStringList points;
    for (const QPointF& point : line.points) points.append(pointText(point));
    QJsonObject json{{"line"_L1, points.join(u' ')}};
    add(json, line.stroke);
    return json;
}

QJsonObject shapeJson(const DotShape& dot)
{
    QJsonObject json{{"dot"_L1, numbers({dot.centre.x(), dot.centre.y(), dot.radius})}};
    add(json, dot.fill);
    add(json, dot.stroke);
    return json;
}

QJsonObject shapeJson(const BarShape& bar)
{
    QJsonObject json{{"bar"_L1, numbers({bar.rect.x(), bar.rect.y(), bar.rect.width(), bar.rect.height()})},
                     {"fill"_L1, colourName(bar.colour)}};
    if (bar.fadeLeft > 0 || bar.fadeRight > 0) json["fade"_L1] = numbers({bar.fadeLeft, bar.fadeRight});
    if (bar.radius > 0) json["radius"_L1] = rounded(bar.radius);
    return json;
}

QJsonObject shapeJson(const TextShape& text)
{
    constexpr std::array anchors{"left"_L1, "centre"_L1, "right"_L1};
    QJsonObject json{{"text"_L1, text.text},
                     {"at"_L1, numbers({text.baseline.x(), text.baseline.y()})},
                     {"anchor"_L1, anchors[size_t(text.anchor)]},
                     {"size"_L1, rounded(fontSize(text.font))},
                     {"weight"_L1, int(text.font.weight())},
                     {"fill"_L1, colourName(text.colour)}};
    if (text.font.italic()) json["italic"_L1] = true;
    if (text.halo.isValid()) json["halo"_L1] = colourName(text.halo);
    return json;
}

}

QJsonObject toJson(const Picture& picture)
{
    QJsonArray shapes;
    for (const Shape& shape : picture.shapes)
        shapes.append(std::visit([](const auto& each) { return shapeJson(each); }, shape));
    return {{"size"_L1, numbers({picture.size.width(), picture.size.height()})}, {"shapes"_L1, shapes}};
}

}
