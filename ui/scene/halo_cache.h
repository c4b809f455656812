#pragma once

#include "ui/scene/mesh.h"

#include <vector>

namespace atlas {

/// The halos of texts, kept from one update to the next: outlining letters is dear, moving them is not.
class HaloCache
{
public:
    /// The halo of a text whose first letter stands at the origin; empty where it has none.
    const Mesh& meshFor(const TextShape& text, double devicePixelRatio);
    /// Drops what was not asked for since the last call.
    void forgetUnused();

private:
    struct Entry {
        TextShape text;
        double devicePixelRatio = 1;
        Mesh mesh;
        bool used = true;
    };
    std::vector<Entry> entries;
    Mesh none;
};

}
