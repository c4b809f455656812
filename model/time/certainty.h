#pragma once

#include "model/time/edtf.h"

#include <optional>

namespace atlas {

/// How sure it is that something holds on a day. Undated: its source gives no date at all.
enum class Certainty { Certain, Possible, Undated };

/// `certain`, `possible` or `undated`: the word of the command line's JSON.
QString certaintyName(Certainty certainty);

/// Whether a span holds on a day: possible from the earliest day it can begin, certain from the latest day it
/// can begin on; the mirror image at its end. Nothing where it cannot hold. No time: undated. A start that is
/// open has always come; one that is unknown is certain only once the latest possible end is reached. A
/// missing end, open or unknown, has not come as far as anybody says, so it takes no certainty away.
std::optional<Certainty> certaintyOn(Day day, const std::optional<Edtf>& span);

/// Whether a happening has begun by a day: possible from the first day it can begin, certain from the last.
std::optional<Certainty> begunBy(Day day, const std::optional<Edtf>& when);

}
