#pragma once

#include <QString>

namespace atlas {

/// A text that a spreadsheet would take for a formula, as `=1+1` or `-cmd`, with an apostrophe before it, so
/// that it stays a text (CWE-1236). One that has such apostrophes already gets one more.
QString withEscape(const QString& text);
/// The text again.
QString withoutEscape(QString text);

}
