#include "model/exchange/table/format.h"

#include <utility>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

struct Ending {
    QLatin1StringView suffix;
    ExchangeFormat format;
};

/// The first of a format's is the one that its files are given; a longer one comes before what it ends in.
constexpr std::array endings{
    Ending{".timeline.json"_L1, ExchangeFormat::TimelineJson},
    Ending{".csv"_L1, ExchangeFormat::Csv},
    Ending{".tsv"_L1, ExchangeFormat::Csv},
    Ending{".tab"_L1, ExchangeFormat::Csv},
    Ending{".txt"_L1, ExchangeFormat::Csv},
    Ending{".xlsx"_L1, ExchangeFormat::Xlsx},
    Ending{".xlsm"_L1, ExchangeFormat::Xlsx},
    Ending{".ods"_L1, ExchangeFormat::Ods},
    Ending{".geojson"_L1, ExchangeFormat::GeoJson},
    Ending{".kml"_L1, ExchangeFormat::Kml},
    Ending{".kmz"_L1, ExchangeFormat::Kmz},
    Ending{".gpkg"_L1, ExchangeFormat::GeoPackage},
    Ending{".ics"_L1, ExchangeFormat::ICalendar},
    Ending{".ical"_L1, ExchangeFormat::ICalendar},
};

}

QString suffixOf(ExchangeFormat format)
{
    for (const Ending& each : endings)
        if (each.format == format) return each.suffix;
    std::unreachable();
}

std::optional<ExchangeFormat> formatOfName(const QString& path)
{
    for (const Ending& each : endings)
        if (path.endsWith(each.suffix, Qt::CaseInsensitive)) return each.format;
    return std::nullopt;
}

QString formatName(ExchangeFormat format)
{
    switch (format) {
    case ExchangeFormat::Csv:
        return u"CSV"_s;
    case ExchangeFormat::Xlsx:
        return u"Excel"_s;
    case ExchangeFormat::Ods:
        return u"OpenDocument"_s;
    case ExchangeFormat::GeoJson:
        return u"GeoJSON"_s;
    case ExchangeFormat::Kml:
        return u"KML"_s;
    case ExchangeFormat::Kmz:
        return u"KMZ"_s;
    case ExchangeFormat::GeoPackage:
        return u"GeoPackage"_s;
    case ExchangeFormat::ICalendar:
        return u"iCalendar"_s;
    case ExchangeFormat::TimelineJson:
        return u"TimelineJS"_s;
    }
    std::unreachable();
}

}
