#include "model/exchange/foreign/child/gdal_setup.h"
#include "model/exchange/foreign/open_formula.h"
#include "model/exchange/foreign/reading/cells.h"
#include "model/exchange/foreign/writing/timeless_archive.h"
#include "model/exchange/foreign/writing/writer.h"

#include <QRegularExpression>
#include <QScopeGuard>

#include <cpl_string.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <algorithm>

namespace atlas::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Form {
    QLatin1StringView suffix;
    QLatin1StringView driver;
    bool hasPlaces; ///< rather than columns of degrees
    bool hasDates;  ///< as something else than text
};

constexpr std::array forms{
    Form{".xlsx"_L1, "XLSX"_L1, false, true},
    Form{".ods"_L1, "ODS"_L1, false, true},
    Form{".geojson"_L1, "GeoJSON"_L1, true, false},
    Form{".gpkg"_L1, "GPKG"_L1, true, true},
};

/// Workbooks count days from 1900, and count the first two months of it wrongly.
constexpr auto firstCountedDay = "1900-03-01"_L1;

bool isWholeNumber(const QString& text)
{
    bool ok = false;
    return QString::number(text.toLongLong(&ok)) == text && ok && text.size() <= 15;
}

bool isNumber(const QString& text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && numberText(number) == text;
}

bool isDay(const QString& text)
{
    static const QRegularExpression day(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    return day.match(text).hasMatch() && text >= firstCountedDay;
}

/// The kind of field in which every cell of a column can stand and be read again as it is; else it is text.
OGRFieldType fieldType(const Written& table, qsizetype column, const Form& form)
{
    const auto all = [&](bool (*is)(const QString&)) {
        return std::ranges::all_of(
            table.rows, [&](const QStringList& row) { return row[column].isEmpty() || is(row[column]); });
    };
    switch (table.columns[size_t(column)].kind) {
    case Kind::Text:
        return OFTString;
    case Kind::Number:
    case Kind::Longitude:
    case Kind::Latitude:
        return all(isWholeNumber) ? OFTInteger64 : all(isNumber) ? OFTReal : OFTString;
    case Kind::Day:
    case Kind::Begin:
    case Kind::End:
        return form.hasDates && all(isDay) ? OFTDate : OFTString;
    }
    return OFTString;
}

class TableWriter
{
public:
    TableWriter(GDALDataset& to, const Written& of, const Form& as) : dataset(to), table(of), form(as)
    {
        lon = form.hasPlaces ? table.indexOf(Kind::Longitude) : std::nullopt;
        lat = form.hasPlaces ? table.indexOf(Kind::Latitude) : std::nullopt;
        if (!lon || !lat) lon = lat = std::nullopt;
    }

    bool write()
    {
        OGRSpatialReference degrees;
        degrees.SetWellKnownGeogCS("WGS84");
        degrees.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        CPLStringList options;
        if (form.driver == "GeoJSON"_L1) {
            options.SetNameValue("RFC7946", "YES");
            options.SetNameValue("COORDINATE_PRECISION", "15");
            options.SetNameValue("AUTODETECT_JSON_STRINGS", "NO");
        }
        layer = dataset.CreateLayer(table.name.toUtf8().constData(), lon ? &degrees : nullptr,
                                    lon ? wkbPoint : wkbNone, options.List());
        if (!layer || !createFields()) return false;
        return std::ranges::all_of(table.rows, [&](const QStringList& row) { return writeRow(row); });
    }

private:
    bool createFields()
    {
        for (qsizetype i = 0; i < qsizetype(table.columns.size()); ++i) {
            fields.append(-1);
            if (i == lon || i == lat) continue;
            const OGRFieldDefn field(table.columns[size_t(i)].name.toUtf8().constData(),
                                     fieldType(table, i, form));
            if (layer->CreateField(&field) != OGRERR_NONE) return false;
            fields.back() = layer->GetLayerDefn()->GetFieldCount() - 1;
        }
        return true;
    }

    bool writeRow(const QStringList& row)
    {
        const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer->GetLayerDefn()));
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (fields[i] < 0 || row[i].isEmpty()) continue;
            const QByteArray text = (form.driver == "ODS"_L1 ? withFormulaEscape(row[i]) : row[i]).toUtf8();
            if (layer->GetLayerDefn()->GetFieldDefn(fields[i])->GetType() == OFTReal)
                feature->SetField(fields[i], row[i].toDouble());
            else
                feature->SetField(fields[i], text.constData());
        }
        if (lon && !row[*lon].isEmpty() && !row[*lat].isEmpty())
            feature->SetGeometryDirectly(new OGRPoint(row[*lon].toDouble(), row[*lat].toDouble()));
        return layer->CreateFeature(feature.get()) == OGRERR_NONE;
    }

    GDALDataset& dataset;
    const Written& table;
    const Form& form;
    std::optional<qsizetype> lon, lat;
    OGRLayer* layer = nullptr;
    QList<int> fields; ///< by column; -1: none
};

}

std::optional<QByteArray> packageBytes(const std::vector<Written>& tables, const QString& suffix)
{
    const auto form = std::ranges::find_if(forms, [&](const Form& each) { return each.suffix == suffix; });
    GDALDriver* driver =
        form == forms.end() ? nullptr : GetGDALDriverManager()->GetDriverByName(form->driver.data());
    if (!driver) return std::nullopt;
    const QByteArray name = "/vsimem/made" + suffix.toUtf8();
    Dataset dataset(driver->Create(name.constData(), 0, 0, 0, GDT_Unknown, nullptr));
    if (!dataset) return std::nullopt;
    // A format of one table writes the first.
    const size_t count = form->driver == "GeoJSON"_L1 ? 1 : tables.size();
    for (size_t i = 0; i < count; ++i)
        if (!TableWriter(*dataset, tables[i], *form).write()) return std::nullopt;
    CPLErrorReset();
    dataset.reset();
    if (CPLGetLastErrorType() == CE_Failure) return std::nullopt;
    vsi_l_offset length = 0;
    const GByte* bytes = VSIGetMemFileBuffer(name.constData(), &length, false);
    if (!bytes) return std::nullopt;
    QByteArray made(reinterpret_cast<const char*>(bytes), qsizetype(length));
    return made.startsWith("PK") ? timelessArchive(std::move(made)) : made;
}

}
