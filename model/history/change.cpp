#include "model/history/change.h"

namespace atlas {

QString changeKindName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Joined: return QStringLiteral("joined");
    case ChangeKind::Left: return QStringLiteral("left");
    case ChangeKind::Status: break;
    case ChangeKind::Confirmed: return QStringLiteral("confirmed");
    }
    return QStringLiteral("status");
}

namespace {

std::optional<ChangeKind> kindOf(const Status* counted, const ActorState* before, const ActorState* after)
{
    if (!before && !after) return std::nullopt;
    if (!before) return after->status == counted ? ChangeKind::Joined : ChangeKind::Status;
    if (!after) return before->status == counted ? ChangeKind::Left : ChangeKind::Status;
    if (before->status != after->status) return ChangeKind::Status;
    const bool wasPossible = before->certainty == Certainty::Possible;
    const bool isPossible = after->certainty == Certainty::Possible;
    if (wasPossible == isPossible) return std::nullopt;
    return wasPossible ? ChangeKind::Confirmed : ChangeKind::Status;
}

/// The shown claim's citation, then those that report the same status.
std::vector<const Citation*> citationsOf(const ActorState& deciding)
{
    std::vector<const Citation*> citations{&deciding.shown->citation};
    for (const StatusClaim* claim : deciding.alsoReported)
        if (claim->status == deciding.shown->status) citations.push_back(&claim->citation);
    return citations;
}

}

std::optional<Change> changeBetween(const Actor& actor, const Status* counted, const ActorState* before,
                                    const ActorState* after)
{
    const auto kind = kindOf(counted, before, after);
    if (!kind) return std::nullopt;
    const ActorState& deciding = after ? *after : *before;
    return Change{*kind, &actor, before, after, deciding.shown->span, citationsOf(deciding)};
}

}
