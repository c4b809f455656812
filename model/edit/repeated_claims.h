#pragma once

#include "model/edit/json_draft.h"

#include <QSet>

namespace atlas {

/// Finds what claims without a source say twice. Two sources may have said it, and each on its own is a claim;
/// once both are gone it is the same, which a dossier says once.
class RepeatedClaims
{
public:
    /// Takes out of a claim the actors of which earlier ones, without a source as it is, say the same. Whether
    /// nobody is left.
    bool forgetRepeated(JsonDraft& claim);

private:
    QSet<QByteArray> said;
};

}
