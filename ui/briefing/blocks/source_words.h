#pragma once

#include "ui/briefing/view.h"

namespace atlas::page {

/// Title, author, publisher, date, address: what a reader needs to find it.
QString sourceWords(const View& view, const Source& source);

}
