#include "tests/ui/timeline/timeline_fixture.h"

#include "model/io/load.h"

#include <catch2/catch_test_macros.hpp>

namespace atlas::test {

using namespace Qt::StringLiterals;

std::shared_ptr<const History> bundledHistory()
{
    static const auto history = [] {
        const auto loaded = loadDossier(u":/atlas/dossiers/coalition-of-the-willing.json"_s);
        REQUIRE(loaded);
        return std::make_shared<const History>(loaded->dossier, loaded->dossier->defaultLens);
    }();
    return history;
}

std::shared_ptr<const History> historyOf(const QStringList& times, Occurrence occurrence)
{
    auto dossier = std::make_shared<Dossier>();
    Source source;
    source.id = SourceId(u"s"_s);
    source.date = *Edtf::parse(u"2026-01-05");
    dossier->sources.append(source);
    Group group;
    group.id = GroupId(u"g"_s);
    group.label = LocalText(Language::English, u"Group"_s);
    dossier->groups.append(group);
    Citation citation;
    citation.source = source.id;
    for (qsizetype i = 0; i < times.size(); ++i) {
        Event event;
        event.id = EventId(u"e%1"_s.arg(i));
        event.title = LocalText(Language::English, u"Event %1"_s.arg(i));
        event.group = group.id;
        event.citations.append(citation);
        event.occurrence.append({occurrence, citation});
        if (!times[i].isEmpty()) event.when.append({*Edtf::parse(times[i]), citation});
        dossier->events.append(event);
    }
    dossier->index();
    return std::make_shared<const History>(dossier, Lens::all());
}

Day day(QStringView iso)
{
    return *Day::fromIso(iso);
}

TimeRange days(QStringView first, QStringView last)
{
    return rangeOf(day(first), day(last));
}

}
