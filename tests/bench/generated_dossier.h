#pragma once

#include <QByteArray>

namespace atlas::bench {

/// How large a made-up dossier is.
struct Size {
    int events = 0;
    int actors = 0;   ///< at most 249: states, by their codes
    int sources = 3;
};

/// A dossier file as a person could have written it, the same for the same size: events over ten years with every kind
/// of date, states that join, leave and change status, all sourced.
QByteArray generateDossier(const Size& size);

}
