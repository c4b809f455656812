#include "model/exchange/table/sniff.h"

#include <QtTranslation>

namespace atlas {

namespace {

std::unexpected<Refusal> refuse(const char* sentence, const char* hint)
{
    return std::unexpected(Refusal{{sentence, {}}, {hint, {}}});
}

/// A zip archive's first entries tell what it is; Office's writers differ in which comes first.
std::expected<ExchangeFormat, Refusal> archiveFormat(QByteArrayView beginning,
                                                     std::optional<ExchangeFormat> named)
{
    if (beginning.contains("application/vnd.oasis.opendocument.spreadsheet")) return ExchangeFormat::Ods;
    if (beginning.contains("xl/")) return ExchangeFormat::Xlsx;
    if (beginning.contains(".kml")) return ExchangeFormat::Kmz;
    if (named == ExchangeFormat::Xlsx || named == ExchangeFormat::Ods || named == ExchangeFormat::Kmz)
        return *named;
    return refuse(QT_TRANSLATE_NOOP("Phrases", "The file is an archive, and neither a workbook nor KMZ"),
                  QT_TRANSLATE_NOOP("Phrases", "Unpack it, and import the files in it."));
}

std::expected<ExchangeFormat, Refusal> jsonFormat(QByteArrayView beginning,
                                                  std::optional<ExchangeFormat> named)
{
    if (named == ExchangeFormat::GeoJson || named == ExchangeFormat::TimelineJson) return *named;
    if (beginning.contains("\"coalition-dossier/"))
        return refuse(QT_TRANSLATE_NOOP("Phrases", "The file is a dossier, not a table"),
                      QT_TRANSLATE_NOOP("Phrases", "Open it instead."));
    if (beginning.contains("\"start_date\"")) return ExchangeFormat::TimelineJson;
    if (beginning.contains("\"FeatureCollection\"") || beginning.contains("\"Feature\"") ||
        beginning.contains("\"coordinates\""))
        return ExchangeFormat::GeoJson;
    if (beginning.contains("\"events\"")) return ExchangeFormat::TimelineJson;
    return refuse(QT_TRANSLATE_NOOP("Phrases", "The JSON is neither GeoJSON nor TimelineJS"),
                  QT_TRANSLATE_NOOP("Phrases", "Save it as one of these, or as CSV."));
}

}

std::expected<ExchangeFormat, Refusal> sniffedFormat(QByteArrayView beginning, const QString& path)
{
    const auto named = formatOfName(path);
    if (beginning.startsWith("PK\x03\x04") || beginning.startsWith("PK\x05\x06"))
        return archiveFormat(beginning, named);
    if (beginning.startsWith("SQLite format 3")) return ExchangeFormat::GeoPackage;
    if (beginning.startsWith("%PDF"))
        return refuse(QT_TRANSLATE_NOOP("Phrases", "The file is a PDF, not a table"),
                      QT_TRANSLATE_NOOP("Phrases", "Import the table that it was made from."));
    if (beginning.startsWith("\xD0\xCF\x11\xE0"))
        return refuse(QT_TRANSLATE_NOOP("Phrases", "The workbook is of the old form (.xls), or is encrypted"),
                      QT_TRANSLATE_NOOP("Phrases", "Save it as .xlsx, .ods or .csv without a password."));
    if (beginning.startsWith("\xEF\xBB\xBF")) beginning = beginning.sliced(3);
    const QByteArrayView text = beginning.trimmed();
    if (text.startsWith("BEGIN:VCALENDAR")) return ExchangeFormat::ICalendar;
    if (text.startsWith('{')) return jsonFormat(beginning, named);
    if (text.startsWith('<')) {
        if (beginning.contains("<kml") || beginning.contains("opengis.net/kml") ||
            named == ExchangeFormat::Kml)
            return ExchangeFormat::Kml;
        return refuse(QT_TRANSLATE_NOOP("Phrases", "The file is a page or other XML, not KML"),
                      QT_TRANSLATE_NOOP(
                          "Phrases", "Save the table itself, such as CSV, instead of the page around it."));
    }
    return named.value_or(ExchangeFormat::Csv);
}

}
