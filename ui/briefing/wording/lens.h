#pragma once

#include "ui/briefing/view.h"

namespace atlas::page {

/// Whose word the page takes, and as known when: "According to: Article", "All 58 sources, as known on 5
/// January 2026".
QString lensWords(const View& view);

}
