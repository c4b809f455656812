#include "model/evidence/bearing.h"

#include "model/dossier/lens_sources.h"
#include "model/evidence/evidence.h"
#include "tests/model/history/dossier_builder.h"
#include "tests/model/history/random_dossier.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;
using test::DossierBuilder;
using Kind = ToldThing::Kind;

namespace {

QString idOf(const Event* event)
{
    return event ? event->id.text() : QString();
}

QString idOf(const Actor* actor)
{
    return actor ? actor->id.text() : QString();
}

QString nameOf(Kind kind, const QString& subject, const QString& more = {})
{
    return QStringList{QString::number(int(kind)), subject, more}.join(u' ');
}

QString nameOf(const ToldThing& thing)
{
    switch (thing.kind) {
    case Kind::Status: return nameOf(thing.kind, idOf(thing.actor), thing.status->id.text());
    case Kind::Participation: return nameOf(thing.kind, idOf(thing.event), idOf(thing.actor));
    default: return nameOf(thing.kind, idOf(thing.event), thing.what.in(Language::English));
    }
}

QSet<QString> namesOf(const std::vector<ToldThing>& things)
{
    QSet<QString> names;
    for (const ToldThing& thing : things) names.insert(nameOf(thing));
    return names;
}

Kind kindOf(Attribute attribute)
{
    switch (attribute) {
    case Attribute::Founding: return Kind::Founding;
    case Attribute::Size: return Kind::Size;
    case Attribute::Status: return Kind::Status;
    case Attribute::When: return Kind::When;
    case Attribute::Place: return Kind::Place;
    case Attribute::Occurrence: return Kind::Occurrence;
    case Attribute::Participation: return Kind::Participation;
    case Attribute::Count: break;
    }
    return Kind::Count;
}

/// Everything that a lens knows, found by asking the history rather than by booking citations.
QSet<QString> knownThrough(const Lens& lens, const std::shared_ptr<const Dossier>& dossier)
{
    const History history(dossier, lens);
    QSet<QString> known;
    for (const EventState& state : history.events()) {
        known.insert(nameOf(Kind::Event, idOf(state.event)));
        for (const Evidence& evidence : evidenceOf(state, history))
            known.insert(nameOf(kindOf(evidence.attribute), idOf(evidence.event),
                                evidence.actor ? idOf(evidence.actor) : evidence.what.in(Language::English)));
    }
    for (const Evidence& evidence : evidenceOfCoalition(history))
        known.insert(nameOf(kindOf(evidence.attribute), {}, evidence.what.in(Language::English)));
    for (const Actor& actor : dossier->actors)
        for (const StatusClaim* claim : history.statusClaims(actor.id))
            known.insert(nameOf(Kind::Status, idOf(&actor), claim->status.text()));
    return known;
}

const Bearing& bearingOf(QStringView source, const std::vector<Bearing>& bearings, const Dossier& dossier)
{
    return bearings[size_t(dossier.sourceIndex.value(SourceId(source.toString())))];
}

Lens allNamed(const Dossier& dossier)
{
    return Lens::of(sourcesOf(Lens::all(), dossier));
}

}

// Catches a thing said to rest on one source that another one bears, too, and the reverse.
TEST_CASE("Without a source, just what rests on it alone is known no longer", "[evidence][property]")
{
    std::mt19937 random(20260107);
    for (int i = 0; i < 300; ++i) {
        const auto dossier = test::randomDossier(random);
        for (const Lens& lens : {allNamed(*dossier), test::randomLens(*dossier, random)}) {
            if (lens == Lens::all()) continue; // it also knows what has no source
            const QSet<QString> before = knownThrough(lens, dossier);
            const std::vector<Bearing> bearings = bearingsOf(*dossier, lens);
            for (const Source& source : dossier->sources) {
                INFO("dossier " << i << ", " << lens.toString().toStdString() << " without "
                                << source.id.text().toStdString());
                const QSet<QString> after = knownThrough(withoutSource(lens, source.id, *dossier), dossier);
                const Bearing& bearing = bearingOf(source.id.text(), bearings, *dossier);
                CHECK(namesOf(bearing.aloneInLens) == before - after);
                if (lens == allNamed(*dossier)) CHECK(namesOf(bearing.alone) == before - after);
            }
        }
    }
}

TEST_CASE("A source bears what it says, and speaks of whom it names", "[evidence]")
{
    const auto dossier = DossierBuilder()
                             .source(u"elysee"_s, Tier::Official)
                             .source(u"tass"_s, Tier::Agency)
                             .source(u"silent"_s, Tier::Press)
                             .state(u"FRA"_s)
                             .state(u"ITA"_s)
                             .claim(u"FRA"_s, u"member"_s, u"2025-03/"_s, u"elysee"_s)
                             .claim(u"FRA"_s, u"member"_s, u"2025/"_s, u"tass"_s)
                             .event(u"paris"_s, u"2025-03-27"_s, u"elysee"_s)
                             .participant(u"paris"_s, u"ITA"_s, u"tass"_s)
                             .count(u"paris"_s, u"states"_s, 31, u"elysee"_s)
                             .count(u"paris"_s, u"states"_s, 27, u"tass"_s)
                             .build();
    const std::vector<Bearing> bearings = bearingsOf(*dossier, Lens::official());

    const Bearing& elysee = bearingOf(u"elysee", bearings, *dossier);
    CHECK(elysee.claims == 3); // the status, the event's date, its number
    CHECK(elysee.events == std::vector{dossier->event(EventId(u"paris"_s))});
    CHECK(elysee.actors == std::vector{dossier->actor(ActorId(u"FRA"_s))});
    CHECK(namesOf(elysee.alone) == QSet{nameOf(Kind::When, u"paris"_s)});
    CHECK(namesOf(elysee.aloneInLens)
          == QSet{nameOf(Kind::Status, u"FRA"_s, u"member"_s), nameOf(Kind::Event, u"paris"_s),
                  nameOf(Kind::When, u"paris"_s), nameOf(Kind::Count, u"paris"_s, u"states"_s)});

    const Bearing& tass = bearingOf(u"tass", bearings, *dossier);
    CHECK(tass.claims == 3); // the status, a participant, the number
    CHECK(tass.actors.size() == 2);
    CHECK(namesOf(tass.alone) == QSet{nameOf(Kind::Participation, u"paris"_s, u"ITA"_s)});
    CHECK(tass.aloneInLens.empty());

    const Bearing& silent = bearingOf(u"silent", bearings, *dossier);
    CHECK(silent.claims == 0);
    CHECK(silent.alone.empty());
}

TEST_CASE("What nobody is named for rests on nobody", "[evidence]")
{
    const auto dossier = DossierBuilder()
                             .source(u"a"_s, Tier::Press)
                             .state(u"FRA"_s)
                             .claim(u"FRA"_s, u"member"_s, {}, {})
                             .claim(u"FRA"_s, u"partner"_s, {}, {})
                             .claim(u"FRA"_s, u"partner"_s, u"2025/"_s, u"a"_s)
                             .build();
    const std::vector<Bearing> bearings = bearingsOf(*dossier, Lens::all());
    // Without its one source it would be unsourced.
    CHECK(namesOf(bearings[0].alone) == QSet{nameOf(Kind::Status, u"FRA"_s, u"partner"_s)});
}

TEST_CASE("A lens gains and loses one source at a time, as known on the same day", "[evidence]")
{
    const auto dossier = DossierBuilder()
                             .source(u"a"_s, Tier::Official, u"2025-01-01"_s)
                             .source(u"b"_s, Tier::Press, u"2025-02-01"_s)
                             .source(u"c"_s, Tier::Official, u"2025-03-01"_s)
                             .build();
    CHECK(withoutSource(Lens::all(), SourceId(u"b"_s), *dossier).toString() == u"a,c"_s);
    CHECK(withSource(Lens::official(), SourceId(u"b"_s), *dossier).toString() == u"a,b,c"_s);
    CHECK(withSource(Lens::of({SourceId(u"c"_s)}), SourceId(u"a"_s), *dossier).toString() == u"a,c"_s);
    // A source that had not been published yet stays chosen for when the day is forgotten.
    const Lens known = withoutSource(Lens::all().asKnownOn(test::day(u"2025-01-15")), SourceId(u"b"_s), *dossier);
    CHECK(known.toString() == u"a,c"_s);
    CHECK(known.knownOn() == test::day(u"2025-01-15"));
    CHECK(sourcesOf(known, *dossier) == QList{SourceId(u"a"_s)});
}
