#pragma once

#include "ui/briefing/layout/flow.h"
#include "ui/briefing/layout/sheet.h"
#include "ui/briefing/view.h"

namespace atlas::page {

/// A block without rows yet; its title is its bookmark.
Flow titledBlock(const QString& name, const QString& title, Span span);
/// Puts the title over a block that has rows, and over what of it goes on at a further page.
void setTitle(Flow& flow, const View& view);
/// A paragraph of body text, and a little room below.
void addParagraph(Flow& flow, const Runs& text);

}
