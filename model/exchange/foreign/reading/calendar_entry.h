#pragma once

#include "model/exchange/foreign/child/channel.h"

namespace atlas::exchange {

/// What one entry of a calendar says, by column, in a fixed order.
using CalendarCells = QList<std::pair<QString, QString>>;

/// Reads an entry, from its BEGIN to its END line, by libical; nothing where it is none. An all-day event's
/// end, which iCalendar gives as the day after, is its last day here; a moment is its own calendar day,
/// whatever the time zone. What was not understood is told for the row, if there is a channel to tell it.
std::optional<CalendarCells> readCalendarEntry(const QByteArray& text, qint64 row, Channel* channel);

}
