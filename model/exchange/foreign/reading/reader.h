#pragma once

#include "model/exchange/foreign/child/channel.h"

namespace atlas::exchange {

/// As many as a sheet has; no list of columns that a stranger wrote grows beyond.
inline constexpr qsizetype mostColumns = 16'384;

/// Reads one kind of file: the one that was handed over.
class Reader
{
public:
    virtual ~Reader() = default;
    /// Its tables, asked for once and first.
    virtual std::expected<std::vector<Table>, Fault> tables(Channel& channel) = 0;
    /// Tells the rows of one of them, from its beginning.
    virtual std::optional<Fault> rows(size_t table, Channel& channel) = 0;
};

/// Office's and OpenDocument's workbooks, by GDAL.
std::unique_ptr<Reader> sheetReader(const QString& suffix);
/// GeoJSON and GeoPackage, by GDAL.
std::unique_ptr<Reader> layerReader(const QString& suffix);
/// KML, and where it is packed (.kmz) the first of an archive.
std::unique_ptr<Reader> kmlReader(const QString& suffix);
/// iCalendar, by libical.
std::unique_ptr<Reader> calendarReader();

}
