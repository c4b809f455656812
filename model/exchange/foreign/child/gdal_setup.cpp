#include "model/exchange/foreign/child/gdal_setup.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal_frmts.h>
#include <gdal_priv.h>
#include <ogr_srs_api.h>
#include <ogrsf_frmts.h>

void GDALDatasetCloser::operator()(GDALDataset* dataset) const
{
    GDALClose(dataset);
}

namespace atlas::exchange {

void setUpGdal()
{
    CPLSetErrorHandler(CPLQuietErrorHandler);
    for (const auto& [option, value] : std::initializer_list<std::pair<const char*, const char*>>{
             {"GDAL_DISABLE_READDIR_ON_OPEN", "EMPTY_DIR"},
             {"CPL_VSIL_CURL_ALLOWED_EXTENSIONS", "{none}"},
             {"GDAL_HTTP_MAX_RETRY", "0"},
             {"GDAL_PAM_ENABLED", "NO"},
             {"OGR_SQLITE_LOAD_EXTENSIONS", "NO"},
             {"OGR_SQLITE_PRAGMA", "trusted_schema=OFF"},
             // Cells as they stand: a column's kind is not guessed, and its first row is a row like any
             // other.
             {"OGR_XLSX_HEADERS", "DISABLE"},
             {"OGR_XLSX_FIELD_TYPES", "STRING"},
             {"OGR_ODS_HEADERS", "DISABLE"},
             {"OGR_ODS_FIELD_TYPES", "STRING"},
             // Not the clock's.
             {"OGR_CURRENT_DATE", "2000-01-01T00:00:00.000Z"},
         })
        CPLSetConfigOption(option, value);
    OSRSetPROJEnableNetwork(false);
    RegisterOGRXLSX();
    RegisterOGRODS();
    RegisterOGRGeoJSON();
    RegisterOGRGeoPackage();
}

Dataset openWith(const char* driver, const QString& name, const QList<QByteArray>& options)
{
    const char* const drivers[] = {driver, nullptr};
    QList<const char*> list;
    for (const QByteArray& each : options) list.append(each.constData());
    list.append(nullptr);
    return Dataset(static_cast<GDALDataset*>(GDALOpenEx(
        name.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, list.constData(), nullptr)));
}

}
