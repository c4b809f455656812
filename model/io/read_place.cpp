#include "model/io/read_place.h"

#include "model/io/read_plain.h"
#include "model/io/read_text.h"

#include <QtTranslation>

namespace atlas {

std::optional<Place> readPlace(Reading& reading, const Field& field)
{
    Record record(reading, field);
    if (!record.isObject()) return std::nullopt;
    Place place;
    std::optional<double> lon;
    std::optional<double> lat;
    record.required("name", place.name, readText);
    record.optional("lon", lon,
                    [](Reading& with, const Field& each) { return readNumber(with, each, -180, 180); });
    record.optional("lat", lat,
                    [](Reading& with, const Field& each) { return readNumber(with, each, -90, 90); });
    record.optional("country", place.country, readActorId);
    if (lon && lat) place.position = LonLat{*lon, *lat};
    if (record.has("lon") != record.has("lat"))
        reading.complaints.error(
            record.offset(), {QT_TRANSLATE_NOOP("Phrases", "The place has one coordinate"), {}},
            {QT_TRANSLATE_NOOP("Phrases", "Give both “lon” and “lat”, in degrees, or neither."), {}});
    return place;
}

}
