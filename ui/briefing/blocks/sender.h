#pragma once

#include "ui/briefing/layout/row.h"

namespace atlas {
struct BriefingHeader;
}

namespace atlas::page {

/// Over a title's rule: who hands the pages over, and at the right how they may be passed on. Empty where the
/// header is. Points wide.
Rows senderRows(const BriefingHeader& header, double width);

}
