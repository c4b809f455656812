#include "ui/briefing/output/pdf_shapes.h"

#include "ui/briefing/output/pdf_paths.h"
#include "ui/picture/pattern_marks.h"

#include <cmath>
#include <optional>

namespace atlas {

namespace {

enum class Cap { Flat = 0, Round = 1, Square = 2 };

/// How lines are drawn, as the page has it set.
struct Pen {
    Stroke stroke;
    Cap cap = Cap::Flat;
    friend bool operator==(const Pen&, const Pen&) = default;
};

/// Writes operators, and says of colours and pens only what changes.
class Content
{
public:
    /// PDF counts points from the page's bottom.
    explicit Content(double height)
    {
        const double scale = 1.0 / pathUnitsAPoint;
        command("q 1 j"); // round joins
        for (const double part : {scale, 0.0, 0.0, -scale, 0.0, height}) number(part);
        command("cm");
    }

    void add(const AreaShape& area)
    {
        const bool fills = area.fill.colour.isValid();
        const bool strokes = area.stroke.width > 0 && area.stroke.colour.isValid();
        if (area.fill.pattern != Pattern::Solid) {
            if (fills) paint(area.path, area.fill.colour, {}, "f*");
            addPattern(area.path, area.fill);
            if (strokes) paint(area.path, {}, area.stroke, "S");
        } else if (fills || strokes) {
            paint(area.path, fills ? area.fill.colour : QColor(), strokes ? area.stroke : Stroke(),
                  fills && strokes ? "B*" : fills ? "f*" : "S");
        }
    }

    void add(const LineShape& line)
    {
        if (line.points.size() < 2 || line.stroke.width <= 0 || !line.stroke.colour.isValid()) return;
        QPainterPath path;
        path.addPolygon(line.points);
        paint(path, {}, line.stroke, "S");
    }

    QByteArray take() &&
    {
        command("Q");
        return std::move(bytes);
    }

private:
    /// Whole numbers as they are, others with two decimals.
    void number(double value)
    {
        const double hundredths = std::round(value * 100);
        if (std::fmod(hundredths, 100) == 0) bytes += QByteArray::number(qint64(hundredths / 100));
        else bytes += QByteArray::number(hundredths / 100, 'f', 2);
        bytes += ' ';
    }

    void point(QPointF at)
    {
        number(at.x());
        number(at.y());
    }

    void command(const char* word)
    {
        bytes += word;
        bytes += '\n';
    }

    void components(const QColor& colour)
    {
        for (const float part : {colour.redF(), colour.greenF(), colour.blueF()}) {
            bytes += QByteArray::number(double(part), 'f', 3);
            bytes += ' ';
        }
    }

    void usePen(const Pen& wanted)
    {
        if (!pen || pen->stroke.colour != wanted.stroke.colour) {
            components(wanted.stroke.colour);
            command("RG");
        }
        if (!pen || pen->stroke.width != wanted.stroke.width) {
            number(wanted.stroke.width);
            command("w");
        }
        if (!pen || pen->cap != wanted.cap) {
            number(int(wanted.cap));
            command("J");
        }
        if (!pen || pen->stroke.dashes != wanted.stroke.dashes) {
            bytes += '[';
            for (const double length : wanted.stroke.dashes) number(length);
            command("] 0 d");
        }
        pen = wanted;
    }

    void outline(const QPainterPath& path)
    {
        QPointF begin;
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element element = path.elementAt(i);
            const auto closes = [&] {
                const bool isLast = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
                return isLast && QPointF(path.elementAt(i)) == begin;
            };
            if (element.isMoveTo()) {
                begin = element;
                point(begin);
                command("m");
            } else if (element.isCurveTo()) {
                point(element);
                point(path.elementAt(++i));
                point(path.elementAt(++i));
                command("c");
                if (closes()) command("h");
            } else if (closes()) {
                command("h"); // draws the line as well
            } else {
                point(element);
                command("l");
            }
        }
    }

    void paint(const QPainterPath& path, const QColor& colour, const Stroke& stroke, const char* operation)
    {
        if (path.isEmpty()) return;
        if (colour.isValid() && filling != colour) {
            components(colour);
            command("rg");
            filling = colour;
        }
        if (stroke.width > 0) usePen({stroke, Cap::Flat});
        outline(path);
        command(operation);
    }

    void addPattern(const QPainterPath& path, const Fill& fill)
    {
        const PatternMarks marks = patternMarks(path, fill.pattern, fill.patternScale);
        if (marks.lines.empty() && marks.dots.empty()) return;
        const std::optional<Pen> before = pen;
        command("q");
        outline(path);
        command("W* n"); // the marks end on the outline by their middles only
        usePen({{.colour = fill.ink, .width = marks.width, .dashes = {}},
                marks.dots.empty() ? Cap::Square : Cap::Round});
        for (const QLineF& line : marks.lines) dash(line.p1(), line.p2());
        for (const QPointF& dot : marks.dots) dash(dot, dot); // of no length: its round caps are the dot
        command("S");
        command("Q");
        pen = before;
    }

    void dash(QPointF from, QPointF to)
    {
        point({std::round(from.x()), std::round(from.y())});
        command("m");
        point({std::round(to.x()), std::round(to.y())});
        command("l");
    }

    QByteArray bytes;
    std::optional<QColor> filling;
    std::optional<Pen> pen;
};

void addTo(Content& content, const Shape& shape)
{
    if (const auto* area = std::get_if<AreaShape>(&shape)) content.add(*area);
    if (const auto* line = std::get_if<LineShape>(&shape)) content.add(*line);
}

}

QByteArray shapeOperators(const Picture& page)
{
    Content content(page.size.height());
    for (const Shape& shape : page.shapes) addTo(content, inPathUnits(shape));
    return std::move(content).take();
}

}
