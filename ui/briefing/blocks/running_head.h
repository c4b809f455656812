#pragma once

#include "ui/briefing/layout/flow.h"
#include "ui/briefing/layout/sheet.h"
#include "ui/briefing/view.h"

namespace atlas::page {

/// What stands on top of the pages on which a long piece goes on: what it is about, of which dossier, as of
/// which day.
Flow runningHead(const View& view, const QString& title, Span span);
/// The same with other words for the dates than "as of" the page's day.
Flow runningHead(const View& view, const QString& title, const QString& dates, Span span);

}
