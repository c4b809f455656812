#pragma once

#include "model/dossier/dossier.h"

#include <optional>

namespace atlas {

/// Which of several claims on one attribute is shown: of the source of the best tier, then the more precise,
/// then the later published. Claims without a source come last. Equal claims stay in the dossier's order.
class ClaimOrder
{
public:
    /// The dossier must outlive it.
    explicit ClaimOrder(const Dossier& claimed) : dossier(claimed) {}

    /// Whether the first is preferred; a strict weak order. A time is the claim's own: of a claim that states
    /// none, nothing, which is the least precise.
    bool prefers(const Citation& one, const Edtf* oneTime, const Citation& other,
                 const Edtf* otherTime) const;
    /// The same where precision plays no part.
    bool prefers(const Citation& one, const Citation& other) const
    {
        return prefers(one, nullptr, other, nullptr);
    }

    /// Which rule prefers one of the two to the other; None where neither is preferred.
    enum class Rule { None, Tier, Precision, Publication };
    Rule between(const Citation& one, const Edtf* oneTime, const Citation& other, const Edtf* otherTime) const;

    /// The last day on which a citation's source can have been written; nothing where it has no date.
    std::optional<Day> publishedBy(const Citation& citation) const;

private:
    const Dossier& dossier;
};

}
