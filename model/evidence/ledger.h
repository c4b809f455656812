#pragma once

#include "model/evidence/bearing.h"

namespace atlas {

/// Books who says each thing of a dossier, so that what rests on one source alone can be told.
class Ledger
{
public:
    Ledger(const Dossier& dossier, const Lens& lens);

    /// Enters a thing, and returns the number by which it is cited until it is settled.
    size_t enter(ToldThing thing);
    /// That a claim is made by a citation's source, for the benefit of a thing already entered.
    void cite(const Citation& citation, size_t thing);
    /// That the thing rests on this, too: no further claim.
    void support(const Citation& citation, size_t thing);
    /// Of what else a source speaks.
    void mention(const Citation& citation, const Event* event, const Actor* actor);
    /// Closes the things entered so far: everything that anybody says of them has been booked.
    void settle();

    std::vector<Bearing> take();

private:
    /// The only source booked so far; none or several otherwise.
    struct Sole {
        qsizetype source = -1;
        bool several = false;
        void add(qsizetype each);
        bool isOne() const { return source >= 0 && !several; }
    };
    struct Entry {
        ToldThing thing;
        Sole ofAll;
        Sole ofLens;
    };

    /// −1: unsourced, or not in the dossier.
    qsizetype sourceOf(const Citation& citation) const;

    const Dossier& dossier;
    std::vector<bool> believed; ///< of each source
    std::vector<Bearing> bearings;
    std::vector<Entry> open;
};

}
