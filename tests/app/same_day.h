#pragma once

#include "app/commands/answer_json.h"

#include "model/items/workspace.h"

#include <QStringList>

#include <memory>
#include <set>

namespace atlas::test {

/// Twenty days: before anything, in possible months, on and between the meetings, and after everything.
QStringList comparedDates();
/// The dossier's own lens, the usual two, and a set of several sources.
QStringList comparedLenses(const Dossier& dossier);

/// The bundled dossier in a window that nobody sees, and through the same lens for the command line.
struct SameDay {
    SameDay();

    const Dossier& dossier() { return *workspace.document()->history()->sharedDossier(); }
    /// In both, through a lens on a day.
    void look(const QString& lens, const QString& date);
    /// What the command line answers.
    QJsonObject state() const;
    QJsonObject changes(Day to) const;

    Workspace workspace;
    std::shared_ptr<const History> history; ///< the command line's
    Day day;
};

/// What is told, a thing a line: "FRA member certain conflict".
using Lines = std::set<QString>;

}
