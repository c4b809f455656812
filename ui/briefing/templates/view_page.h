#pragma once

#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/templates/templates.h"

namespace atlas::page {

/// The masthead of a view's page.
MastheadWords pageWords(const View& view);
/// A view's page on a sheet that is wider than high: the map at the left, lists at the right, and on.
void addWideViewPage(const View& view, Manuscript& manuscript);

}
