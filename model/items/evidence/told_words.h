#pragma once

#include "model/evidence/bearing.h"

#include <QStringList>

namespace atlas {

/// Things that a dossier tells, in words, a line each: "Paris: leaders’ meeting", "Kyiv: date", "Member:
/// France and Italy". Of an event that is one of them itself, its attributes go without saying; what is told of many
/// actors alike is one line.
QStringList toldWords(const std::vector<ToldThing>& things, Language language);

}
