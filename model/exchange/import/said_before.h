#pragma once

#include <QHash>
#include <QStringView>

#include <unordered_set>

namespace atlas {

/// Remembers what has been said, of millions of claims, by two independent hashes of 64 bits each.
class SaidBefore
{
public:
    /// Whether this is said for the first time.
    bool isNew(QStringView words)
    {
        return seen.insert(markOf(words)).second;
    }
    bool contains(QStringView words) const { return seen.contains(markOf(words)); }

private:
    using Mark = std::pair<size_t, size_t>;
    static Mark markOf(QStringView words)
    {
        return {qHash(words, 0x9E3779B97F4A7C15), qHash(words, 0xC2B2AE3D27D4EB4F)};
    }
    struct Hash {
        size_t operator()(const Mark& mark) const { return mark.first; }
    };
    std::unordered_set<Mark, Hash> seen;
};

}
