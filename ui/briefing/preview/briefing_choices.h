#pragma once

#include "model/time/language.h"

#include <QPageSize>

class QSettings;

namespace atlas {

/// What a user chooses about the page, besides its day: remembered from one time to the next.
struct BriefingChoices {
    QPageSize::PageSizeId paper = QPageSize::A4;
    bool greyscale = false;
    bool members = true;
    bool themes = true;
    bool changes = true;
    bool sources = true;
    QString folder; ///< where the last page was saved; empty: the user's documents

    friend bool operator==(const BriefingChoices&, const BriefingChoices&) = default;
};

BriefingChoices readChoices(const QSettings& settings);
void writeChoices(QSettings& settings, const BriefingChoices& choices);

}
