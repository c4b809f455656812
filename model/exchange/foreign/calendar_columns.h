#pragma once

#include <QLatin1StringView>

#include <libical/ical.h>

#include <array>

namespace atlas::exchange {

/// A column whose cells are one of iCalendar's own text properties (RFC 5545 3.8.1).
struct CalendarColumn {
    QLatin1StringView name;
    icalproperty_kind property;
    bool isWritten; ///< others' words for what ours says otherwise are read only
};

inline constexpr std::array calendarColumns{
    CalendarColumn{QLatin1StringView("title"), ICAL_SUMMARY_PROPERTY, true},
    CalendarColumn{QLatin1StringView("description"), ICAL_DESCRIPTION_PROPERTY, true},
    CalendarColumn{QLatin1StringView("place"), ICAL_LOCATION_PROPERTY, true},
    CalendarColumn{QLatin1StringView("address"), ICAL_URL_PROPERTY, false},
    CalendarColumn{QLatin1StringView("uid"), ICAL_UID_PROPERTY, false},
    CalendarColumn{QLatin1StringView("categories"), ICAL_CATEGORIES_PROPERTY, false},
    CalendarColumn{QLatin1StringView("calendar status"), ICAL_STATUS_PROPERTY, false},
    CalendarColumn{QLatin1StringView("attendees"), ICAL_ATTENDEE_PROPERTY, false},
    CalendarColumn{QLatin1StringView("organizer"), ICAL_ORGANIZER_PROPERTY, false},
};

/// A property of our own holds the cells of all other columns: `X-COALITION-ATLAS-CELL:source title=Le
/// Monde`. Other programs pass it over (RFC 5545 3.8.8.2). In the column's name `%` and `=` are
/// percent-encoded.
inline constexpr const char* ownCellProperty = "X-COALITION-ATLAS-CELL";

}
