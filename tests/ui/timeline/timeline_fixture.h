#pragma once

#include "ui/timeline/picture/timeline_picture.h"

#include <memory>

namespace atlas::test {

/// The dossier that the program brings, through its own lens.
std::shared_ptr<const History> bundledHistory();

/// An event of a dossier made for a test.
struct Sample {
    QString when; ///< EDTF; empty: no source dates it
    Occurrence occurrence = Occurrence::Held;
    bool inferred = false;
    QString group = QStringLiteral("g");
    QString theme = {}; ///< may be empty
    EventKind kind = EventKind::Meeting;
    QString source = QStringLiteral("s"); ///< "undated": one that bounds nothing
    int importance = 1;
};

/// A dossier with the groups g and h (an institution's), the themes t and u, the sources s (of 5 January
/// 2026) and "undated", and the events e0, e1…
std::shared_ptr<const History> historyOf(const std::vector<Sample>& samples);

/// A dossier of one group with an event for each EDTF text; an empty text makes an undated event.
std::shared_ptr<const History> historyOf(const QStringList& times, Occurrence occurrence = Occurrence::Held);

/// Events of every kind of date, of two groups and of none, of every theme, kind and source between 2020 and
/// 2026, from a seed.
std::shared_ptr<const History> randomHistory(unsigned seed, int count);

/// From one ISO date to another, both included.
TimeRange days(QStringView first, QStringView last);
Day day(QStringView iso);

}
