#pragma once

#include "model/dossier/lens.h"
#include "model/time/language.h"

#include <QString>

#include <vector>

namespace atlas {

struct Source;

/// The least that has to be believed besides, before one of some sources speaks.
struct Widening {
    Lens lens;                     ///< what is believed then, with the day it is limited by
    const Source* added = nullptr; ///< null where it is only the day that goes, or the lens believes all then
};

/// By a source that the lens holds already, without its day; else by the best that had been published by that
/// day, in its tier; else by the best of all, without that day. What has no source is believed by `all`
/// alone.
Widening widenedTo(const std::vector<const Source*>& sources, const Lens& lens, const Dossier& dossier);

/// Tells exactly that, before it is done.
QString wideningQuestion(const Widening& widening, const Lens& lens, Language language);

}
