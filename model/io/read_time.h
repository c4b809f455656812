#pragma once

#include "model/io/record.h"
#include "model/time/edtf.h"

namespace atlas {

/// A date or an interval in EDTF.
std::optional<Edtf> readTime(Reading& reading, const Field& field);

/// The time that `since` and `until`, or `span` alone, give; nothing where none of them is there.
std::optional<Edtf> readSpan(Record& record);

}
