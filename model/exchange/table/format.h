#pragma once

#include <QString>

#include <array>
#include <optional>

namespace atlas {

/// What tables and places are exchanged in with other programs.
enum class ExchangeFormat { Csv, Xlsx, Ods, GeoJson, Kml, Kmz, GeoPackage, ICalendar, TimelineJson };

inline constexpr std::array allExchangeFormats{
    ExchangeFormat::Csv,        ExchangeFormat::Xlsx,      ExchangeFormat::Ods,
    ExchangeFormat::GeoJson,    ExchangeFormat::Kml,       ExchangeFormat::Kmz,
    ExchangeFormat::GeoPackage, ExchangeFormat::ICalendar, ExchangeFormat::TimelineJson};

/// How its files' names end, with the dot: `.csv`, `.timeline.json`.
QString suffixOf(ExchangeFormat format);
/// By a file's name (`.tsv` and `.txt` are CSV); nothing where no format's files end so.
std::optional<ExchangeFormat> formatOfName(const QString& path);
/// The name that it has in every language: "Excel", "KML".
QString formatName(ExchangeFormat format);

}
