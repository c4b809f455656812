#pragma once

#include <QByteArray>

namespace atlas::bench {

/// How a made-up dossier's events lie in its ten years.
enum class Crowding {
    None,     ///< evenly, with every kind of date
    OneMonth, ///< nearly all in one month; one in a hundred elsewhere
    OneDay,   ///< likewise on one day
    Years,    ///< each lasts about a year
};

/// How large a made-up dossier is.
struct Size {
    int events = 0;
    int actors = 40; ///< at most 249: states, by their codes
    int sources = 3;
    Crowding crowding = Crowding::None;
};

/// A dossier file as a person could have written it, the same for the same size: events over ten years with
/// every kind of date, states that join, leave and change status, all sourced.
QByteArray generateDossier(const Size& size);

}
