#include "model/exchange/foreign/writing/timeless_archive.h"
#include "model/exchange/foreign/writing/writer.h"
#include "model/exchange/html/plain_of_html.h"

#include <QXmlStreamWriter>

#include <cpl_conv.h>
#include <cpl_vsi.h>

namespace atlas::exchange {

using namespace Qt::StringLiterals;

namespace {

/// XML 1.0 has no way to write other control characters.
QString writable(QString text)
{
    return text.removeIf(
        [](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c == u'\uFFFE' || c == u'\uFFFF'; });
}

void writeSpan(QXmlStreamWriter& xml, const QString& begin, const QString& end)
{
    if (begin.isEmpty() && end.isEmpty()) return;
    xml.writeStartElement("TimeSpan"_L1);
    if (!begin.isEmpty()) xml.writeTextElement("begin"_L1, writable(begin));
    if (!end.isEmpty()) xml.writeTextElement("end"_L1, writable(end));
    xml.writeEndElement();
}

/// As KML's schema orders a placemark: what it is called, when, what else, and where.
class PlacemarkWriter
{
public:
    PlacemarkWriter(QXmlStreamWriter& to, const Written& of)
        : xml(to), table(of), begin(of.indexOf(Kind::Begin)), end(of.indexOf(Kind::End)),
          lon(of.indexOf(Kind::Longitude)), lat(of.indexOf(Kind::Latitude)), title(named("title"_L1)),
          description(named("description"_L1)), place(named("place"_L1))
    {
    }

    void write(const QStringList& row)
    {
        xml.writeStartElement("Placemark"_L1);
        if (const QString text = cell(row, title); !text.isEmpty())
            xml.writeTextElement("name"_L1, writable(text));
        if (const QString text = cell(row, place); !text.isEmpty())
            xml.writeTextElement("address"_L1, writable(text));
        if (const QString text = cell(row, description); !text.isEmpty())
            xml.writeTextElement("description"_L1, htmlOfPlain(writable(text)));
        writeSpan(xml, cell(row, begin), cell(row, end));
        writeOthers(row);
        if (!cell(row, lon).isEmpty() && !cell(row, lat).isEmpty()) {
            xml.writeStartElement("Point"_L1);
            xml.writeTextElement("coordinates"_L1, cell(row, lon) + u',' + cell(row, lat));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

private:
    std::optional<qsizetype> named(QLatin1StringView name) const
    {
        for (size_t i = 0; i < table.columns.size(); ++i)
            if (table.columns[i].name == name && table.columns[i].kind == Kind::Text) return qsizetype(i);
        return std::nullopt;
    }
    static QString cell(const QStringList& row, std::optional<qsizetype> column)
    {
        return column ? row[*column] : QString();
    }

    void writeOthers(const QStringList& row)
    {
        xml.writeStartElement("ExtendedData"_L1);
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (row[i].isEmpty() || i == begin || i == end || i == lon || i == lat || i == title ||
                i == description || i == place)
                continue;
            xml.writeStartElement("Data"_L1);
            xml.writeAttribute("name"_L1, writable(table.columns[size_t(i)].name));
            xml.writeTextElement("value"_L1, writable(row[i]));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    QXmlStreamWriter& xml;
    const Written& table;
    std::optional<qsizetype> begin, end, lon, lat, title, description, place;
};

std::optional<QByteArray> packedKml(const QByteArray& kml)
{
    constexpr auto name = "/vsimem/made.kmz";
    void* archive = CPLCreateZip(name, nullptr);
    if (!archive) return std::nullopt;
    const bool made = CPLCreateFileInZip(archive, "doc.kml", nullptr) == CE_None &&
                      CPLWriteFileInZip(archive, kml.constData(), int(kml.size())) == CE_None &&
                      CPLCloseFileInZip(archive) == CE_None;
    if (CPLCloseZip(archive) != CE_None || !made) return std::nullopt;
    vsi_l_offset length = 0;
    const GByte* bytes = VSIGetMemFileBuffer(name, &length, false);
    return timelessArchive(QByteArray(reinterpret_cast<const char*>(bytes), qsizetype(length)));
}

}

std::optional<QByteArray> kmlBytes(const Written& table, bool packed)
{
    QByteArray kml;
    QXmlStreamWriter xml(&kml);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement("kml"_L1);
    xml.writeDefaultNamespace("http://www.opengis.net/kml/2.2"_L1);
    xml.writeStartElement("Document"_L1);
    xml.writeTextElement("name"_L1, writable(table.name));
    PlacemarkWriter placemarks(xml, table);
    for (const QStringList& row : table.rows) placemarks.write(row);
    xml.writeEndDocument();
    if (xml.hasError()) return std::nullopt;
    return packed ? packedKml(kml) : std::optional(kml);
}

}
