#pragma once

#include "ui/timeline/picture/timeline_picture.h"

#include <memory>

namespace atlas::test {

/// The dossier that the program brings, through its own lens.
std::shared_ptr<const History> bundledHistory();

/// A dossier of one group with an event for each EDTF text; an empty text makes an undated event.
std::shared_ptr<const History> historyOf(const QStringList& times, Occurrence occurrence = Occurrence::Held);

/// From one ISO date to another, both included.
TimeRange days(QStringView first, QStringView last);
Day day(QStringView iso);

}
