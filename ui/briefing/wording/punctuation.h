#pragma once

#include "model/time/language.h"

#include <QStringList>

namespace atlas::page {

/// What parts the items of a list that the page joins: "; ", in French with its space before.
QString semicolon(Language language);
/// Remarks as one text: sentences follow one another, what is none is parted by a semicolon.
QString joinedRemarks(const QStringList& remarks, Language language);

}
