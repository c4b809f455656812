#include "model/exchange/foreign/reading/only_file.h"
#include "model/exchange/foreign/reading/placemark.h"
#include "model/exchange/foreign/reading/point_of.h"
#include "model/exchange/foreign/reading/reader.h"
#include "model/exchange/foreign/reading/vsi_device.h"

#include <QSet>

#include <cpl_string.h>

#include <functional>

namespace atlas::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Reads KML itself, placemark by placemark: GDAL's two drivers make the first of March of a TimeSpan that
/// begins in 2025-03, and hold a file in memory whole. Network links and what else points out of the file are
/// told and not followed; a document type, the only way to entities of a file's own, is refused.
class KmlReader : public Reader
{
public:
    explicit KmlReader(const QString& ending) : suffix(ending) {}

    std::expected<std::vector<Table>, Fault> tables(Channel& channel) override
    {
        name = suffix == ".kmz"_L1 ? packedName() : onlyFile(suffix);
        Table table;
        table.rows = 0;
        bool places = false;
        QSet<QString> known;
        const auto fault = eachPlacemark(channel, [&](const Placemark& placemark) {
            for (const auto& each : placemark.cells)
                if (known.size() <= mostColumns && !known.contains(each.first)) {
                    known.insert(each.first);
                    table.columns.append(each.first);
                }
            places = places || placemark.geometry;
            ++*table.rows;
        });
        if (fault) return std::unexpected(*fault);
        if (table.columns.size() > mostColumns) return std::unexpected(Fault{u"columns"_s});
        columns = table.columns;
        hasPlaces = places;
        if (places) table.columns += {u"lon"_s, u"lat"_s};
        if (table.columns.isEmpty()) return {};
        return std::vector{table};
    }

    std::optional<Fault> rows(size_t, Channel& channel) override
    {
        return eachPlacemark(channel, [&](const Placemark& placemark) {
            QStringList cells;
            for (const QString& each : columns) cells.append(placemark.cell(each));
            if (hasPlaces) cells += pointOf(placemark.geometry.get(), placemark.line, channel);
            channel.row(placemark.line, cells);
        });
    }

private:
    /// `doc.kml`, else the first that there is.
    QString packedName() const
    {
        const QString archive = "/vsizip/"_L1 + onlyFile(suffix);
        const CPLStringList names(VSIReadDirRecursive(archive.toUtf8().constData()));
        QString first;
        for (int i = 0; i < names.size(); ++i) {
            const QString each = QString::fromUtf8(names[i]);
            if (each == "doc.kml"_L1) return archive + u'/' + each;
            if (first.isEmpty() && each.endsWith(".kml"_L1, Qt::CaseInsensitive))
                first = archive + u'/' + each;
        }
        return first;
    }

    std::optional<Fault> eachPlacemark(Channel& channel,
                                       const std::function<void(const Placemark&)>& take) const
    {
        const auto device = VsiDevice::open(name);
        if (!device) return Fault{u"damaged"_s, {u"KML"_s}};
        QXmlStreamReader xml(device.get());
        QStringList folders;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::DTD) return Fault{u"entities"_s, {}, xml.lineNumber()};
            if (token == QXmlStreamReader::EndElement && xml.name() == u"Folder" && !folders.isEmpty())
                folders.removeLast();
            if (token != QXmlStreamReader::StartElement) continue;
            if (xml.name() == u"Folder") {
                folders.append(QString());
            } else if (xml.name() == u"name" && !folders.isEmpty()) {
                folders.last() = textOf(xml).trimmed();
            } else if (xml.name() == u"Placemark") {
                auto placemark = readPlacemark(xml);
                if (!placemark) return placemark.error();
                placemark->set(u"folder"_s, folders.join(u" / "_s));
                if (!xml.hasError()) take(*placemark);
            } else if (xml.name() == u"NetworkLink") {
                channel.remarkOnce(u"link"_s, xml.lineNumber());
                xml.skipCurrentElement();
            } else if (xml.name() != u"kml" && xml.name() != u"Document") {
                xml.skipCurrentElement();
            }
        }
        if (xml.hasError()) return Fault{u"damaged-line"_s, {}, xml.lineNumber()};
        return std::nullopt;
    }

    QString suffix;
    QString name;
    QStringList columns;
    bool hasPlaces = false;
};

}

std::unique_ptr<Reader> kmlReader(const QString& suffix)
{
    return std::make_unique<KmlReader>(suffix);
}

}
