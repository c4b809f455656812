#include "model/history/claim_order.h"

namespace atlas {

namespace {

int tierOf(const Source* source)
{
    constexpr int behindAllTiers = int(Tier::Aggregator) + 1;
    return source ? int(source->tier) : behindAllTiers;
}

std::optional<Day> publishedBy(const Source* source)
{
    return source && source->date ? source->date->bounds().latest : std::nullopt;
}

/// −1 where the first is more precise, 1 where the second is, else 0.
int comparePrecision(const Edtf* one, const Edtf* other)
{
    if (!one || !other) return int(!one) - int(!other);
    return int(isMorePrecise(*other, *one)) - int(isMorePrecise(*one, *other));
}

}

bool ClaimOrder::prefers(const Citation& one, const Edtf* oneTime, const Citation& other,
                         const Edtf* otherTime) const
{
    const Source* oneSource = dossier.source(one.source);
    const Source* otherSource = dossier.source(other.source);
    if (tierOf(oneSource) != tierOf(otherSource)) return tierOf(oneSource) < tierOf(otherSource);
    if (const int precision = comparePrecision(oneTime, otherTime)) return precision < 0;
    // An empty optional is less than any day: what has no date counts as the oldest.
    return atlas::publishedBy(oneSource) > atlas::publishedBy(otherSource);
}

ClaimOrder::Rule ClaimOrder::between(const Citation& one, const Edtf* oneTime, const Citation& other,
                                     const Edtf* otherTime) const
{
    if (tierOf(dossier.source(one.source)) != tierOf(dossier.source(other.source))) return Rule::Tier;
    if (comparePrecision(oneTime, otherTime) != 0) return Rule::Precision;
    return publishedBy(one) != publishedBy(other) ? Rule::Publication : Rule::None;
}

std::optional<Day> ClaimOrder::publishedBy(const Citation& citation) const
{
    return atlas::publishedBy(dossier.source(citation.source));
}

}
