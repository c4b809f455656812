#pragma once

#include "model/dossier/dossier.h"

#include <memory>

namespace atlas::test {

/// A dossier made in a few lines. Texts are EDTF; an empty time is none, an empty source is unsourced.
class DossierBuilder
{
public:
    /// With the statuses `member` (counted), `partner` and `ambiguous`.
    DossierBuilder();

    DossierBuilder& source(const QString& id, Tier tier, const QString& date = {});
    DossierBuilder& state(const QString& id);
    DossierBuilder& person(const QString& id, const QString& affiliation);
    DossierBuilder& claim(const QString& actor, const QString& status, const QString& span,
                          const QString& source);

    /// Each of these adds to the event, which is made at its first mention and known to the source.
    DossierBuilder& event(const QString& id, const QString& when, const QString& source);
    /// The event is that a source was published.
    DossierBuilder& publication(const QString& id, const QString& when, const QString& source);
    DossierBuilder& unsourcedEvent(const QString& id);
    DossierBuilder& occurrence(const QString& event, Occurrence occurrence, const QString& source);
    DossierBuilder& place(const QString& event, const Place& place, const QString& source);
    DossierBuilder& participant(const QString& event, const QString& actor, const QString& source,
                                Mode mode = Mode::NotStated);
    DossierBuilder& count(const QString& event, const QString& what, int number, const QString& source,
                          const QString& asOf = {});

    /// Of the coalition as a whole.
    DossierBuilder& founded(const QString& when, const QString& source);
    DossierBuilder& size(const QString& what, int number, const QString& source, const QString& asOf = {});

    std::shared_ptr<const Dossier> build() const;

private:
    Event& eventWith(const QString& id, const QString& source);
    Dossier dossier;
};

/// Eight states of which, from 15 March to 15 May 2025, France joins, Germany possibly does, Spain leaves,
/// Italy and Russia change status, Poland becomes certain and Norway stays; that of the USA is undated.
DossierBuilder changefulDossier();

/// The day of an ISO text that is known to be right.
Day day(QStringView iso);

}
