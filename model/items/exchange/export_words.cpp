#include "model/items/exchange/export_words.h"

#include "model/phrases/phrases.h"

#include <utility>

namespace atlas {

using namespace Qt::StringLiterals;

QString formatPurpose(ExchangeFormat format, Language language)
{
    const auto words = [format]() -> const char* {
        switch (format) {
        case ExchangeFormat::Csv: return QT_TRANSLATE_NOOP("Phrases", "One plain table, for any program");
        case ExchangeFormat::Xlsx: return QT_TRANSLATE_NOOP("Phrases", "Events, members and sources, a sheet each");
        case ExchangeFormat::Ods: return QT_TRANSLATE_NOOP("Phrases", "The same for LibreOffice");
        case ExchangeFormat::GeoJson: return QT_TRANSLATE_NOOP("Phrases", "Places with times, for web maps and QGIS");
        case ExchangeFormat::Kml: return QT_TRANSLATE_NOOP("Phrases", "Places with times, for Google Earth");
        case ExchangeFormat::Kmz: return QT_TRANSLATE_NOOP("Phrases", "The same, compressed");
        case ExchangeFormat::GeoPackage: return QT_TRANSLATE_NOOP("Phrases", "A database of layers, for QGIS and ArcGIS");
        case ExchangeFormat::ICalendar: return QT_TRANSLATE_NOOP("Phrases", "Events, for calendars");
        case ExchangeFormat::TimelineJson: return QT_TRANSLATE_NOOP("Phrases", "Events, for a timeline on a web page");
        }
        std::unreachable();
    };
    return phrase(language, words());
}

QString contentsWords(const ExportContents& contents, Language language)
{
    const std::array counts{
        std::pair(QT_TRANSLATE_N_NOOP("Phrases", "%n event(s)"), contents.events),
        std::pair(QT_TRANSLATE_N_NOOP("Phrases", "%n status claim(s)"), contents.statusClaims),
        std::pair(QT_TRANSLATE_N_NOOP("Phrases", "%n source(s)"), contents.sources),
    };
    QStringList words;
    for (const auto& [source, count] : counts)
        if (count > 0) words << phrase(language, source, count);
    return words.join(u", "_s);
}

}
