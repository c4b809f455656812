#pragma once

#include "model/dossier/dossier.h"

#include <QList>
#include <QString>

namespace atlas {

enum class MatchCertainty {
    Sure,     ///< a code, a name or a known alias, whatever its case, accents and apostrophes
    Doubtful, ///< the nearest name, or one of several that it may mean (“Congo”, “Korea”, “GE”)
    None,
};

/// Which actor a text means.
struct CountryMatch {
    MatchCertainty certainty = MatchCertainty::None;
    ActorId actor;             ///< the likeliest; empty where there is none
    QList<ActorId> candidates; ///< where it is doubtful: the likeliest first
};

/// Matches names of states, and of the actors that a dossier has, with their aliases: in English, French and
/// Ukrainian, by ISO 3166-1 alpha-2, alpha-3 and numeric codes. Made once for many names.
class CountryMatcher
{
public:
    explicit CountryMatcher(const Dossier& into);
    CountryMatch match(QStringView text) const;

private:
    QHash<QString, QList<ActorId>> exact; ///< by folded name
    QStringList words;                    ///< for the nearest name
    QStringList codes;
};

}
