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
    friend bool operator==(const CountryMatch&, const CountryMatch&) = default;
};

/// Matches names of states, and of the actors that a dossier has, with their aliases: in English, French and
/// Ukrainian, by ISO 3166-1 alpha-2, alpha-3 and numeric codes. Made once for many names.
class CountryMatcher
{
public:
    explicit CountryMatcher(const Dossier& into);
    CountryMatch match(QStringView text) const;
    /// The same without looking for what a misspelt name may have meant, which takes a millisecond: for a
    /// column that turns out to hold anything but countries.
    CountryMatch matchAsWritten(QStringView text) const;

private:
    void add(QStringView name, const QList<ActorId>& meant);
    void override(QStringView name, const CountryMatch& meant);
    void addDossier(const Dossier& dossier);
    CountryMatch lookUp(const QString& folded) const;
    CountryMatch byNumber(QStringView text) const;
    CountryMatch byParts(QStringView text) const;
    CountryMatch nearest(const QString& folded) const;

    QHash<QString, ActorId> ids;         ///< the dossier's actors and states' codes, as they are written
    QHash<QString, CountryMatch> exact;  ///< by folded name
    QHash<int, ActorId> numbers;         ///< by numeric code
    QStringList words;                   ///< folded names, for the nearest, beside whom each means
    QList<ActorId> meanings;
};

}
