#pragma once

#include "ui/briefing/view.h"

namespace atlas::page {

/// Whether a scenario's words, or the quote it rests on, name an actor or a person who acts for it. They are
/// searched in every language, so that the answer is the same in each.
bool isNamedIn(const View& view, const Actor& actor, const Scenario& scenario);

}
