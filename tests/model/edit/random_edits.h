#pragma once

#include "model/edit/dossier_edits.h"

#include <random>

namespace atlas::test {

/// Edits of a dossier such as a person might make, one after the other, the same for the same seed. Each leaves
/// a dossier that opens.
class RandomEdits
{
public:
    /// Ids of what is added begin with the prefix.
    RandomEdits(unsigned seed, QString itsPrefix) : engine(seed), prefix(std::move(itsPrefix)) {}

    /// Adds, changes or removes something; `what` says what, for failure messages.
    Edit next(const DossierText& dossier, QString& what);

private:
    Edit add(const DossierText& dossier, ThingList list);
    Edit change(const DossierText& dossier, const ThingRef& ref);
    JsonDraft newThing(const DossierText& dossier, ThingList list);
    void changeField(JsonDraft& thing, const DossierText& dossier, ThingList list);
    QString someId(const DossierText& dossier, ThingList list);
    JsonDraft someActors(const DossierText& dossier);
    QString someWords();
    QString newId();
    QString newMonth();
    qsizetype below(qsizetype bound) { return qsizetype(engine() % unsigned(bound)); }
    bool maybe() { return below(2) == 0; }

    std::mt19937 engine;
    QString prefix;
    int count = 0;
};

}
