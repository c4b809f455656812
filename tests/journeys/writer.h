#pragma once

#include "tests/journeys/journey.h"

namespace atlas::test {

/// Somebody who writes a dossier in the real window, by clicking the map and typing into forms: three members since
/// March 2025 and what says so, then two events.
class Writer
{
public:
    explicit Writer(Journey& within) : journey(within) {}

    /// Austria, Hungary and Romania, from a new source, "The River Post".
    void writeMembers();
    /// "They meet in Graz", at the place that was clicked, with Hungary.
    void writeMeeting();
    /// "They meet in Hungary", at a place picked for it.
    void writeSecondMeeting();

    const Dossier& dossier() { return journey.desk().document()->history()->dossier(); }
    QByteArray text() { return dossier().bytes; }

    void focus(const QString& name);
    void fill(const QString& name, const QString& words);
    /// The form's own Save.
    void save();
    /// A choice of the map's menu there.
    void choose(LonLat place, const QString& choice);

    static constexpr LonLat inAustria{15.2, 47.4};
    static constexpr LonLat inHungary{19.3, 46.9};
    static constexpr LonLat inRomania{25.3, 46.0};

private:
    Journey& journey;
};

}
