#pragma once

#include <QStringView>

#include <cstddef>
#include <span>

namespace atlas {

/// A compiled file of boundaries in the program's read-only data, aligned for words: `world-50` or `level-12`.
/// Empty where there is none of that name.
std::span<const std::byte> embeddedBoundaries(QStringView name);

}
