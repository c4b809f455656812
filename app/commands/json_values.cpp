#include "app/commands/json_values.h"

#include "model/geo/country_names.h"

namespace atlas {

QJsonValue placeName(const Place& place, Language language)
{
    const QString name =
        place.name.isEmpty() ? countryName(place.country.text(), language) : place.name.in(language);
    return name.isEmpty() ? QJsonValue() : QJsonValue(name);
}

}
