#pragma once

#include "ui/briefing/view.h"

namespace atlas::page {

/// Whose word the page takes: "According to: Article", "All sources".
QString lensWords(const View& view);

}
