#pragma once

#include "model/time/format.h"

#include <QStringList>

namespace atlas {

/// Whether a date stands within an interval, between prepositions of its own.
enum class Within { Nothing, Interval };

/// What is said of a date in brackets after it: what its source leaves out, and how it is qualified. A date
/// that is called approximate needs no word on its missing day.
QStringList dateNotes(const EdtfDate& date, Language language, Gaps gaps, Within within);
/// "March 2025 (day not stated)"; the text alone where there are no notes.
QString withNotes(const QString& text, const QStringList& notes);
bool isApproximate(const EdtfDate& date);

}
