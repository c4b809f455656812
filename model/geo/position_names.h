#pragma once

#include "model/time/language.h"

#include <QString>
#include <QStringList>

namespace atlas {

/// A boundary position as pages and pictures name it: "UN General Assembly", "De facto control". The id itself
/// where there is no such position.
QString boundaryPositionName(const QString& id, Language language);
/// The same for whoever chooses, with what it means: "UN General Assembly (Crimea in Ukraine)".
QString boundaryPositionChoice(const QString& id, Language language);
/// What stands beside a map: "Boundaries: UN General Assembly · Natural Earth".
QString boundaryAttribution(const QString& id, Language language);

}
