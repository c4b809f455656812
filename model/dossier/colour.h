#pragma once

#include <QtTypes>

namespace atlas {

/// A colour as the dossier writes it, `#RRGGBB`: 0xRRGGBB. The model knows no toolkit's colours.
struct Rgb {
    quint32 value = 0x808080;
    friend bool operator==(const Rgb&, const Rgb&) = default;
};

}
