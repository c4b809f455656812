#include "model/exchange/foreign/reading/placemark.h"

#include "model/exchange/foreign/reading/reader.h"
#include "model/exchange/html/plain_of_html.h"

#include <algorithm>

namespace atlas::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestShape = 50;

/// `lon,lat,height lon,lat`, as KML has them, into a line.
template <typename Line>
void addPoints(Line& line, const QString& coordinates)
{
    for (const QStringView tuple :
         QStringTokenizer(QString(coordinates).replace(QChar::Tabulation, u' ').replace(u'\n', u' '), u' ',
                          Qt::SkipEmptyParts)) {
        const QList<QStringView> numbers = tuple.split(u',');
        if (numbers.size() < 2) continue;
        bool lonOk = false, latOk = false;
        const double lon = numbers[0].toDouble(&lonOk), lat = numbers[1].toDouble(&latOk);
        if (lonOk && latOk) line.addPoint(lon, lat);
    }
}

class PlacemarkReader
{
public:
    explicit PlacemarkReader(QXmlStreamReader& from) : xml(from) { placemark.line = from.lineNumber(); }

    std::expected<Placemark, Fault> read()
    {
        while (xml.readNextStartElement()) element();
        if (tooDeep) return std::unexpected(Fault{u"nesting"_s, {}, placemark.line});
        return std::move(placemark);
    }

private:
    void element()
    {
        const QStringView name = xml.name();
        if (name == u"name")
            placemark.set(u"title"_s, textOf(xml).trimmed());
        else if (name == u"description")
            placemark.set(u"description"_s, plainOfHtml(textOf(xml)));
        else if (name == u"Snippet")
            placemark.set(u"snippet"_s, plainOfHtml(textOf(xml)));
        else if (name == u"address")
            placemark.set(u"place"_s, textOf(xml).trimmed());
        else if (name == u"TimeStamp" || name == u"TimeSpan")
            time();
        else if (name == u"ExtendedData")
            extendedData();
        else if (auto shape = geometry(0))
            addGeometry(std::move(shape));
    }

    /// `when`, or `begin` and `end`.
    void time()
    {
        while (xml.readNextStartElement()) {
            const QString part = xml.name().toString();
            const QString text = textOf(xml).trimmed();
            if (part == "when"_L1 || part == "begin"_L1 || part == "end"_L1) placemark.set(part, text);
        }
    }

    void extendedData()
    {
        while (xml.readNextStartElement()) {
            const QString name = xml.attributes().value("name"_L1).toString();
            if (xml.name() == u"SchemaData") {
                while (xml.readNextStartElement()) {
                    const QString field = xml.attributes().value("name"_L1).toString();
                    placemark.set(field, textOf(xml));
                }
            } else if (xml.name() == u"Data") {
                while (xml.readNextStartElement()) {
                    if (xml.name() == u"value")
                        placemark.set(name, textOf(xml));
                    else
                        xml.skipCurrentElement();
                }
            } else {
                xml.skipCurrentElement();
            }
        }
    }

    void addGeometry(std::unique_ptr<OGRGeometry> shape)
    {
        if (!placemark.geometry) placemark.geometry = std::move(shape);
    }

    /// The shape of an element; what is none is passed over.
    std::unique_ptr<OGRGeometry> geometry(int depth)
    {
        const QStringView name = xml.name();
        if (name == u"Point") return point();
        if (name == u"LineString") return filled(std::make_unique<OGRLineString>());
        if (name == u"LinearRing") return filled(std::make_unique<OGRLinearRing>());
        if (name == u"Polygon") return polygon();
        if (name == u"Track") return track();
        if (name == u"MultiGeometry" || name == u"MultiTrack") return collection(depth);
        xml.skipCurrentElement();
        return nullptr;
    }

    template <typename Line>
    std::unique_ptr<Line> filled(std::unique_ptr<Line> line)
    {
        while (xml.readNextStartElement()) {
            if (xml.name() == u"coordinates")
                addPoints(*line, textOf(xml));
            else
                xml.skipCurrentElement();
        }
        return line;
    }

    std::unique_ptr<OGRGeometry> point()
    {
        const auto line = filled(std::make_unique<OGRLineString>());
        if (line->getNumPoints() == 0) return nullptr;
        return std::make_unique<OGRPoint>(line->getX(0), line->getY(0));
    }

    std::unique_ptr<OGRGeometry> polygon()
    {
        auto polygon = std::make_unique<OGRPolygon>();
        while (xml.readNextStartElement()) {
            if (xml.name() != u"outerBoundaryIs" && xml.name() != u"innerBoundaryIs") {
                xml.skipCurrentElement();
                continue;
            }
            while (xml.readNextStartElement()) {
                if (xml.name() == u"LinearRing")
                    polygon->addRingDirectly(filled(std::make_unique<OGRLinearRing>()).release());
                else
                    xml.skipCurrentElement();
            }
        }
        return polygon;
    }

    /// A path in time: its first and last moments are the placemark's span.
    std::unique_ptr<OGRGeometry> track()
    {
        auto line = std::make_unique<OGRLineString>();
        QStringList moments;
        while (xml.readNextStartElement()) {
            const bool isCoordinate = xml.name() == u"coord", isMoment = xml.name() == u"when";
            if (!isCoordinate && !isMoment) {
                xml.skipCurrentElement();
                continue;
            }
            const QString text = textOf(xml).trimmed();
            if (isMoment)
                moments.append(text);
            else
                addPoints(*line, QString(text).replace(u' ', u','));
        }
        if (!moments.isEmpty()) {
            placemark.set(u"begin"_s, moments.first());
            placemark.set(u"end"_s, moments.last());
        }
        return line;
    }

    std::unique_ptr<OGRGeometry> collection(int depth)
    {
        auto shapes = std::make_unique<OGRGeometryCollection>();
        tooDeep = tooDeep || depth > deepestShape;
        while (xml.readNextStartElement()) {
            if (tooDeep)
                xml.skipCurrentElement();
            else if (auto shape = geometry(depth + 1))
                shapes->addGeometryDirectly(shape.release());
        }
        return shapes;
    }

    QXmlStreamReader& xml;
    Placemark placemark;
    bool tooDeep = false;
};

}

QString Placemark::cell(const QString& column) const
{
    const auto found = std::ranges::find_if(cells, [&](const auto& each) { return each.first == column; });
    return found == cells.end() ? QString() : found->second;
}

void Placemark::set(const QString& column, const QString& text)
{
    if (text.isEmpty() || column.isEmpty() || cells.size() > mostColumns) return;
    if (cell(column).isEmpty()) cells.append({column, text});
}

std::expected<Placemark, Fault> readPlacemark(QXmlStreamReader& xml)
{
    return PlacemarkReader(xml).read();
}

QString textOf(QXmlStreamReader& xml)
{
    // Not readElementText(): that descends by recursion, as deep as a stranger likes.
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
            text += xml.text();
            break;
        default:
            break;
        }
    }
    return text;
}

}
