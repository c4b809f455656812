#pragma once

#include "model/time/language.h"
#include "ui/briefing/strip/scale.h"

#include <QString>

namespace atlas::page {

struct Tick {
    double x = 0; ///< where its day begins; its label stands to the right of it
    QString label;
};

/// Days, Mondays, months, quarters or years: the finest for which labels have room.
std::vector<Tick> ticksOf(const StripScale::Segment& segment, Language language);

}
