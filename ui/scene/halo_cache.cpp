#include "ui/scene/halo_cache.h"

#include <algorithm>

namespace atlas {

namespace {

bool haveTheSameHalo(const TextShape& one, const TextShape& other)
{
    return one.text == other.text && one.halo == other.halo && one.haloWidth == other.haloWidth
        && one.font == other.font;
}

}

const Mesh& HaloCache::meshFor(const TextShape& text, double devicePixelRatio)
{
    if (!text.halo.isValid() || text.haloWidth <= 0) return none;
    const auto known = std::ranges::find_if(entries, [&](const Entry& entry) {
        return entry.devicePixelRatio == devicePixelRatio && haveTheSameHalo(entry.text, text);
    });
    if (known != entries.end()) {
        known->used = true;
        return known->mesh;
    }
    entries.push_back({text, devicePixelRatio, {}});
    Mesher(entries.back().mesh, devicePixelRatio).addHalo(text);
    return entries.back().mesh;
}

void HaloCache::forgetUnused()
{
    std::erase_if(entries, [](const Entry& entry) { return !entry.used; });
    for (Entry& entry : entries) entry.used = false;
}

}
