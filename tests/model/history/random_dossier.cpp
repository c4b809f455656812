#include "tests/model/history/random_dossier.h"

#include "tests/model/history/dossier_builder.h"

#include <algorithm>

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

int pick(std::mt19937& random, int from, int to)
{
    return std::uniform_int_distribution<int>(from, to)(random);
}

QString date(std::mt19937& random)
{
    const int year = pick(random, 2024, 2026);
    const int month = pick(random, 1, 12);
    const int dayOfMonth = pick(random, 1, 28);
    const auto two = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    switch (pick(random, 0, 3)) {
    case 0: return QString::number(year);
    case 1: return u"%1-%2"_s.arg(year).arg(two(month));
    default: return u"%1-%2-%3"_s.arg(year).arg(two(month), two(dayOfMonth));
    }
}

QString span(std::mt19937& random)
{
    const QString first = date(random);
    switch (pick(random, 0, 7)) {
    case 0: return {};
    case 1: return u"../"_s + first;
    case 2: return u'/' + first;
    case 3:
    case 4: {
        const QString interval = first + u'/' + date(random);
        return Edtf::parse(interval) ? interval : first + u"/.."_s;
    }
    default: return first + u'/';
    }
}

QString sourceId(std::mt19937& random)
{
    const int number = pick(random, 0, 5);
    return number == 0 ? QString() : u"s%1"_s.arg(number);
}

QString asOf(std::mt19937& random)
{
    return pick(random, 0, 1) ? date(random) : QString();
}

/// Where an event was, who took part and how many: few values, so that sources agree as often as not.
void tellMore(DossierBuilder& builder, const QString& event, std::mt19937& random)
{
    const QList<Place> places{{.name = {}, .position = LonLat{.lon = 0, .lat = 51}, .country = ActorId(u"a1"_s)},
                              {.name = {}, .position = LonLat{.lon = 2, .lat = 49}, .country = {}},
                              {.name = {}, .position = {}, .country = ActorId(u"a1"_s)}};
    for (int i = pick(random, 0, 2); i > 0; --i)
        builder.place(event, places[pick(random, 0, 2)], sourceId(random));
    for (int i = pick(random, 0, 4); i > 0; --i)
        builder.participant(event, u"a%1"_s.arg(pick(random, 0, 3)), sourceId(random), Mode(pick(random, 0, 4)));
    const QStringList counted{u"states"_s, u"leaders"_s};
    for (int i = pick(random, 0, 3); i > 0; --i)
        builder.count(event, counted[pick(random, 0, 1)], pick(random, 10, 12), sourceId(random), asOf(random));
}

}

std::shared_ptr<const Dossier> randomDossier(std::mt19937& random)
{
    DossierBuilder builder;
    for (int i = 1; i <= 5; ++i)
        builder.source(u"s%1"_s.arg(i), Tier(pick(random, 1, 4)),
                       pick(random, 0, 3) ? date(random) : QString());
    for (int i = 0; i < 4; ++i) builder.state(u"a%1"_s.arg(i));
    const QStringList statuses{u"member"_s, u"partner"_s, u"ambiguous"_s};
    for (int i = pick(random, 0, 20); i > 0; --i)
        builder.claim(u"a%1"_s.arg(pick(random, 0, 3)), statuses[pick(random, 0, 2)], span(random),
                      sourceId(random));
    for (int i = pick(random, 0, 20); i > 0; --i) {
        const QString id = u"e%1"_s.arg(pick(random, 0, 9));
        builder.event(id, pick(random, 0, 4) ? date(random) : span(random), sourceId(random));
        if (pick(random, 0, 1)) builder.occurrence(id, Occurrence(pick(random, 0, 2)), sourceId(random));
        if (pick(random, 0, 1)) tellMore(builder, id, random);
    }
    for (int i = pick(random, 0, 3); i > 0; --i) builder.founded(date(random), sourceId(random));
    for (int i = pick(random, 0, 3); i > 0; --i)
        builder.size(u"states"_s, pick(random, 10, 12), sourceId(random), asOf(random));
    return builder.build();
}

Lens randomLens(const Dossier& dossier, std::mt19937& random)
{
    if (pick(random, 0, 3) == 0) return pick(random, 0, 1) ? Lens::all() : Lens::official();
    QList<SourceId> chosen;
    for (const Source& source : dossier.sources)
        if (pick(random, 0, 1)) chosen.append(source.id);
    std::ranges::shuffle(chosen, random);
    return Lens::of(chosen);
}

}
