#pragma once

#include "model/time/day.h"

#include <QString>

namespace atlas {

/// Noon UTC of a day, a time that hardly any time zone moves to another day, as PDF's dictionaries write it:
/// `D:20260106120000Z`. Years that PDF has no form for become the nearest that it has.
QString pdfDate(Day day);
/// The same as XMP writes it: `2026-01-06T12:00:00Z`.
QString xmpDate(Day day);

}
