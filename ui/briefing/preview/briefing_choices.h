#pragma once

#include "model/session/briefing_plan.h"

class QSettings;

namespace atlas {

/// What a user chooses about the pages, besides their day: remembered from one time to the next.
struct BriefingChoices {
    BriefingPlan plan;
    QString folder; ///< where the last page was saved; empty: the user's documents

    friend bool operator==(const BriefingChoices&, const BriefingChoices&) = default;
};

BriefingChoices readChoices(const QSettings& settings);
void writeChoices(QSettings& settings, const BriefingChoices& choices);

}
