#pragma once

#include "model/session/plan_words.h"

class QSettings;

namespace atlas {

/// What a briefing is saved as.
enum class FileKind { Pdf, ArchivalPdf, Svg, Png };

/// What a user chooses about pages, besides what they are of: remembered from one time to the next, but for
/// the notes, which belong to the open dossier.
struct BriefingChoices {
    BriefingPlan plan; ///< its orientation is that of every template but the country's
    Orientation countryOrientation = usualOrientation(Template::Country);
    FileKind kind = FileKind::Pdf;
    int dpi = 300;  ///< of a PNG
    double zoom = 0; ///< of the preview: 1 is the size on paper; one of the two below
    QString folder;  ///< where the last page was saved; empty: the user's documents

    static constexpr double fitPage = 0;
    static constexpr double fitWidth = -1;

    Orientation& orientation();
    /// What the pages are made by: the plan with the orientation of its template.
    BriefingPlan effectivePlan() const;

    friend bool operator==(const BriefingChoices&, const BriefingChoices&) = default;
};

/// What is not there, or makes no sense, is as it is by default.
BriefingChoices readChoices(const QSettings& settings);
void writeChoices(QSettings& settings, const BriefingChoices& choices);

}
