#pragma once

#include "model/time/language.h"

#include <QDateTime>

namespace atlas {

/// When something was kept, on the user's clock: "5 January 2026, 14:05".
QString momentWords(const QDateTime& moment, Language language);
/// "12.3 kB"
QString sizeWords(qint64 bytes, Language language);

}
