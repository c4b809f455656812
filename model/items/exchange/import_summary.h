#pragma once

#include "model/exchange/import/import_report.h"
#include "model/time/language.h"

namespace atlas {

/// What becomes of the rows, in a line: "26 of 27 rows: 26 events, 2 sources". `whole`: no row is still to come;
/// otherwise it speaks of the first rows.
QString importSummary(const ImportReport& report, bool whole, Language language);

/// What was left out: "1 row is left out · 2 empty rows"; empty where nothing was.
QString leftOutWords(const ImportReport& report, Language language);

}
