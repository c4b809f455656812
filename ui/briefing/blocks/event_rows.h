#pragma once

#include "ui/briefing/endnotes.h"
#include "ui/briefing/layout/row.h"
#include "ui/briefing/wording/events.h"

namespace atlas::page {

/// An event of a list: its numbered mark, its time and title, its sources. Points wide.
Rows eventRows(const View& view, Endnotes& notes, const NumberedEvent& numbered, double width);

}
