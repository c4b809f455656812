#pragma once

#include "model/history/moment.h"

#include <vector>

namespace atlas {

enum class ChangeKind { Joined, Left, Status, Confirmed /* possible → certain */ };

/// `joined`, `left`, `status` or `confirmed`: the word of the command line's JSON.
QString changeKindName(ChangeKind kind);

/// How one actor differs between two days. Actors whose shown status is undated are never compared.
struct Change {
    ChangeKind kind = ChangeKind::Status;
    const Actor* actor = nullptr;
    const ActorState* before = nullptr; ///< null where it had no status
    const ActorState* after = nullptr;
    std::optional<Edtf> when; ///< as the deciding claim states it
    std::vector<const Citation*> citations;
};

struct Changes {
    Day from;
    Day to;
    std::vector<Change> actors; ///< in the dossier's order
    std::vector<const EventState*> events; ///< that may have begun after `from` and by `to`, by earliest day
};

}
