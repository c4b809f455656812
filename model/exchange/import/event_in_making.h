#pragma once

#include "model/exchange/import/row_citation.h"

#include <array>

namespace atlas {

/// What several sources can say differently of an event, in the order in which it is written.
enum class EventAttribute { When, Place, Occurrence, Summary };

/// An event of which rows tell, before it is written: each further row may be another passage on it.
struct EventInMaking {
    struct MadeClaim {
        JsonDraft value;
        RowCitation citation;
    };
    struct MadeParticipants {
        QStringList actors;
        QString role; ///< as the format writes it; empty: not said
        QString mode;
        JsonDraft as; ///< null: not said
        RowCitation citation;
    };

    JsonDraft head = JsonDraft::object(); ///< what no source contradicts: id, title, kind …
    JsonDraft tail = JsonDraft::object(); ///< what follows its claims
    RowCitation citation;                 ///< of the first row
    std::array<QList<MadeClaim>, 4> claims;
    QList<MadeParticipants> participants;
    QList<RowCitation> further; ///< passages that say nothing else

    QList<MadeClaim>& of(EventAttribute attribute) { return claims[size_t(attribute)]; }
    /// How many claims there are.
    qsizetype said() const;
    /// As the format writes it. What has one value, cited as the event is, stays bare.
    JsonDraft drafted() const;
};

}
