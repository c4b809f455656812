#pragma once

#include <algorithm>

namespace atlas::test {

#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
inline constexpr bool isSanitized = true;
#else
inline constexpr bool isSanitized = false;
#endif

/// How often a property is tried: a sanitized program is ten times as slow, and finds its own kind of fault sooner.
constexpr int rounds(int usual)
{
    return isSanitized ? std::max(1, usual / 10) : usual;
}

}
