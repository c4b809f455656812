#pragma once

#include "model/history/moment.h"
#include "model/items/card_lines.h"
#include "model/items/time_window.h"
#include "model/time/language.h"

#include <QStringList>

namespace atlas {

/// What a list of events was made for: its window, the shown day, and the reader's language.
struct ListedFor {
    TimeWindow::Mode mode;
    Day shown;
    Language language;
};

/// An event in a list: its date, short title and mark, and in `detail` what its sources leave open.
EventLine eventLine(const EventOnDay& listed, const ListedFor& reader);

/// A line's detail: those words, then what its sources leave open of the event ("announced, not yet held",
/// "perhaps on other days", "day not stated"), with a capital letter.
QString eventDetail(QStringList words, const EventOnDay& listed, const ListedFor& reader);

}
