#include "model/exchange/foreign/child/gdal_setup.h"
#include "model/exchange/foreign/reading/cells.h"
#include "model/exchange/foreign/reading/only_file.h"
#include "model/exchange/foreign/reading/point_of.h"
#include "model/exchange/foreign/reading/reader.h"

#include <QSet>

#include <gdal_priv.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

namespace atlas::exchange {

using namespace Qt::StringLiterals;

namespace {

struct TransformationDeleter {
    void operator()(OGRCoordinateTransformation* each) const { OGRCoordinateTransformation::DestroyCT(each); }
};
using Transformation = std::unique_ptr<OGRCoordinateTransformation, TransformationDeleter>;

/// How a layer's coordinates become degrees of WGS 84.
struct ToDegrees {
    bool known = true;
    Transformation transformation; ///< null where they are already
};

ToDegrees toDegrees(const OGRSpatialReference* from)
{
    if (!from || from->IsEmpty()) return {};
    OGRSpatialReference source(*from), degrees;
    degrees.SetWellKnownGeogCS("WGS84");
    // Longitude first, as in files.
    source.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    degrees.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    if (source.IsSame(&degrees)) return {};
    Transformation made(OGRCreateCoordinateTransformation(&source, &degrees));
    const bool known = made || source.IsGeographic();
    return {known, std::move(made)};
}

class LayerReader : public Reader
{
public:
    explicit LayerReader(const QString& ending) : suffix(ending) {}

    std::expected<std::vector<Table>, Fault> tables(Channel& channel) override
    {
        const bool isPackage = suffix == ".gpkg"_L1;
        // Dates as written: a month stays a month.
        dataset = isPackage ? openWith("GPKG", onlyFile(suffix), {"LIST_ALL_TABLES=AUTO"})
                            : openWith("GeoJSON", onlyFile(suffix),
                                       {"DATE_AS_STRING=YES", "FLATTEN_NESTED_ATTRIBUTES=NO"});
        if (!dataset)
            return std::unexpected(Fault{u"damaged"_s, {isPackage ? u"GeoPackage"_s : u"GeoJSON"_s}});
        const auto plain = isPackage ? std::optional(plainTables()) : std::nullopt;
        std::vector<Table> tables;
        for (OGRLayer* layer : dataset->GetLayers()) {
            const QString name = QString::fromUtf8(layer->GetName());
            if (plain && !plain->contains(name)) {
                channel.remarkOnce(u"view"_s, 0, {name});
                continue;
            }
            if (layer->GetLayerDefn()->GetFieldCount() == 0 && !hasPlaces(*layer)) continue;
            layers.push_back(layer);
            tables.push_back({name, columnsOf(*layer), layer->GetFeatureCount(false)});
            if (tables.back().rows < 0) tables.back().rows.reset();
        }
        return tables;
    }

    std::optional<Fault> rows(size_t table, Channel& channel) override
    {
        OGRLayer& layer = *layers[table];
        const bool places = hasPlaces(layer);
        const ToDegrees degrees = toDegrees(layer.GetSpatialRef());
        if (places && !degrees.known) channel.remarkOnce(u"projection"_s);
        const double count = double(std::max<GIntBig>(1, layer.GetFeatureCount(false)));
        layer.ResetReading();
        CPLErrorReset();
        qint64 number = 0;
        while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
            QStringList cells;
            for (int i = 0; i < feature->GetFieldCount(); ++i) cells.append(cellOf(*feature, i));
            if (places)
                cells += place(*feature, degrees, ++number, channel);
            else
                ++number;
            channel.row(number, cells);
            channel.progress(double(number) / count);
        }
        if (CPLGetLastErrorType() == CE_Failure) return Fault{u"damaged-line"_s};
        return std::nullopt;
    }

private:
    static bool hasPlaces(const OGRLayer& layer)
    {
        return const_cast<OGRLayer&>(layer).GetGeomType() != wkbNone;
    }

    /// What is a table itself. A view is a stranger's query, and is not run.
    QSet<QString> plainTables()
    {
        QSet<QString> names;
        OGRLayer* found = dataset->ExecuteSQL(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'", nullptr,
            nullptr);
        if (!found) return names;
        while (const OGRFeatureUniquePtr feature{found->GetNextFeature()})
            names.insert(QString::fromUtf8(feature->GetFieldAsString(0)));
        dataset->ReleaseResultSet(found);
        return names;
    }

    static QStringList columnsOf(OGRLayer& layer)
    {
        QStringList columns;
        const OGRFeatureDefn* definition = layer.GetLayerDefn();
        for (int i = 0; i < definition->GetFieldCount(); ++i)
            columns.append(QString::fromUtf8(definition->GetFieldDefn(i)->GetNameRef()));
        if (hasPlaces(layer)) columns += {u"lon"_s, u"lat"_s};
        return columns;
    }

    static QStringList place(OGRFeature& feature, const ToDegrees& degrees, qint64 number, Channel& channel)
    {
        OGRGeometry* geometry = degrees.known ? feature.GetGeometryRef() : nullptr;
        if (geometry && degrees.transformation &&
            geometry->transform(degrees.transformation.get()) != OGRERR_NONE)
            geometry = nullptr;
        return pointOf(geometry, number, channel);
    }

    QString suffix;
    Dataset dataset;
    std::vector<OGRLayer*> layers;
};

}

std::unique_ptr<Reader> layerReader(const QString& suffix)
{
    return std::make_unique<LayerReader>(suffix);
}

}
