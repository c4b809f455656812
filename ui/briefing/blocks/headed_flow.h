#pragma once

#include "ui/briefing/layout/flow.h"
#include "ui/briefing/view.h"

namespace atlas::page {

/// "Quotes, continued": a title over what goes on elsewhere.
QString continuedTitle(const View& view, const QString& title);
/// Puts a flow's bookmark over it as its heading, and says over what goes on elsewhere that it does.
void headFlow(const View& view, Flow& flow);

}
