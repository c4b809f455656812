#include "model/exchange/import/row_place.h"

#include "model/dossier/event.h"
#include "model/exchange/import/drafts.h"
#include "model/exchange/import/import_words.h"
#include "model/geo/country_names.h"

#include <QtTranslation>

#include <cmath>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> degrees(const RowCells& cells, ColumnRole role, double most)
{
    const auto value = degreesMeant(cells.text(role));
    return value && std::abs(*value) <= most ? value : std::nullopt;
}

std::optional<LonLat> positionOf(const RowCells& cells, ImportRemarks& remarks)
{
    if (!cells.has(ColumnRole::Longitude) && !cells.has(ColumnRole::Latitude)) return {};
    const auto lon = degrees(cells, ColumnRole::Longitude, 180);
    const auto lat = degrees(cells, ColumnRole::Latitude, 90);
    if (lon && lat) return LonLat{*lon, *lat};
    remarks.warn(cells.place(ColumnRole::Longitude),
                 {QT_TRANSLATE_NOOP("Phrases", "“%1” and “%2” are no longitude and latitude"),
                  {cells.text(ColumnRole::Longitude), cells.text(ColumnRole::Latitude)}},
                 {QT_TRANSLATE_NOOP("Phrases", "Give both in degrees, such as 30.52 and 50.45."), {}});
    return {};
}

}

JsonDraft placeDraft(const RowCells& cells, ImportActors& actors, Language dossier, ImportRemarks& remarks)
{
    LocalText name = cells.words(ColumnRole::Place);
    const auto position = positionOf(cells, remarks);
    const auto country = actors.named(cells, ColumnRole::PlaceCountry);
    if (name.isEmpty() && country) name = LocalText(dossier, countryName(country->text(), dossier));
    if (name.isEmpty() && position)
        name = LocalText(dossier, u"%1, %2"_s.arg(QString::number(position->lat, 'f', 2), QString::number(position->lon, 'f', 2)));
    if (name.isEmpty()) return {};
    JsonDraft place = JsonDraft::object({{"name"_ba, textDraft(name, dossier)}});
    if (position) {
        place.set("lon"_ba, JsonDraft::number(position->lon));
        place.set("lat"_ba, JsonDraft::number(position->lat));
    }
    if (country) setString(place, "country"_ba, country->text());
    return place;
}

}
