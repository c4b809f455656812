#pragma once

#include "model/history/moment.h"

#include <optional>
#include <vector>

namespace atlas {

enum class ChangeKind {
    Joined,   ///< took on the counted status, having had none
    Left,     ///< gave it up, and has none
    Status,   ///< another one, any but the counted taken on or given up, or the same that was certain and is
              ///< only possible: it may have ended
    Confirmed ///< the same, which was possible and is certain
};

/// `joined`, `left`, `status` or `confirmed`: the word of the command line's JSON.
QString changeKindName(ChangeKind kind);

/// How one actor differs between two days, of which an undated status says nothing; or between two lenses.
struct Change {
    ChangeKind kind = ChangeKind::Status;
    const Actor* actor = nullptr;
    const ActorState* before = nullptr; ///< null where it had no status
    const ActorState* after = nullptr;
    std::optional<Edtf> when; ///< of the deciding claim: the one shown after, or before where it left
    std::vector<const Citation*> citations; ///< the deciding claim's, then those of the same status
};

/// Nothing where the two states do not differ; an undated one counts as certain. Either may be null, and so may
/// the counted status, of a dossier without statuses.
std::optional<Change> changeBetween(const Actor& actor, const Status* counted, const ActorState* before,
                                    const ActorState* after);

struct Changes {
    Day from;
    Day to;
    std::vector<Change> actors; ///< in the dossier's order
    std::vector<const EventState*> events; ///< that may have begun after `from` and by `to`, by earliest day
};

}
