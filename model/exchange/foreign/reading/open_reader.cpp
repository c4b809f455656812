#include "model/exchange/foreign/reading/open_reader.h"

#include "model/exchange/foreign/protocol.h"
#include "model/exchange/foreign/reading/archive_check.h"
#include "model/exchange/foreign/reading/only_file.h"

#include <sys/stat.h>

namespace atlas::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isArchive(const QString& suffix)
{
    return suffix == ".xlsx"_L1 || suffix == ".ods"_L1 || suffix == ".kmz"_L1;
}

std::unique_ptr<Reader> readerOf(const QString& suffix)
{
    if (suffix == ".xlsx"_L1 || suffix == ".ods"_L1) return sheetReader(suffix);
    if (suffix == ".geojson"_L1 || suffix == ".gpkg"_L1) return layerReader(suffix);
    if (suffix == ".kml"_L1 || suffix == ".kmz"_L1) return kmlReader(suffix);
    if (suffix == ".ics"_L1) return calendarReader();
    return nullptr;
}

}

std::expected<std::unique_ptr<Reader>, Fault> openReader(const QString& suffix, Channel& channel)
{
    struct stat file{};
    if (fstat(fileDescriptor, &file) != 0 || !S_ISREG(file.st_mode)) return std::unexpected(Fault{u"unreadable"_s});
    if (isArchive(suffix))
        if (auto fault = archiveFault(fileDescriptor, file.st_size)) return std::unexpected(std::move(*fault));
    offerOnlyFile(fileDescriptor, file.st_size, suffix, channel);
    if (auto reader = readerOf(suffix)) return reader;
    return std::unexpected(Fault{u"unreadable"_s});
}

}
