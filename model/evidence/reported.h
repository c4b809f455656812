#pragma once

#include "model/evidence/evidence.h"
#include "model/history/claim_order.h"

#include <algorithm>

namespace atlas {

/// Gathers claims on one attribute into reports: equal values once, each with all who give it.
template <typename ClaimType, typename SameValue, typename Agree>
class Reported
{
public:
    Reported(SameValue same, Agree agree) : isSame(same), canAgree(agree) {}

    /// Claims come best first: the first one added is shown.
    void add(const ClaimType* claim, const Citation& citation)
    {
        const auto said = std::ranges::find_if(claims, [&](const ClaimType* other) { return isSame(*other, *claim); });
        if (said != claims.end()) {
            reports[size_t(said - claims.begin())].citations.push_back(&citation);
            return;
        }
        for (const ClaimType* other : claims) contested = contested || !canAgree(*other, *claim);
        const bool agrees = claims.empty() || canAgree(*claims.front(), *claim);
        claims.push_back(claim);
        reports.push_back({claim, {&citation}, agrees});
    }

    std::vector<Report> reports;
    bool contested = false;

private:
    SameValue isSame;
    Agree canAgree;
    std::vector<const ClaimType*> claims;
};

}
