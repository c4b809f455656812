#include "tests/ui/timeline/specimen.h"

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

struct Kind {
    QString name;
    QString when;
    Occurrence occurrence = Occurrence::Held;
    bool inferred = false;
};

const std::vector<Kind>& allKinds()
{
    using enum Occurrence;
    static const std::vector<Kind> all{
        {u"day"_s, u"2025-06-12"_s},
        {u"day ~"_s, u"2025-06-12~"_s},
        {u"day ?"_s, u"2025-06-12?"_s},
        {u"day %"_s, u"2025-06-12%"_s},
        {u"month"_s, u"2025-06"_s},
        {u"month ~"_s, u"2025-06~"_s},
        {u"month ?"_s, u"2025-06?"_s},
        {u"month %"_s, u"2025-06%"_s},
        {u"season"_s, u"2025-22"_s},
        {u"year"_s, u"2025"_s},
        {u"year ?"_s, u"2025?"_s},
        {u"decade"_s, u"202X"_s},
        {u"interval of days"_s, u"2025-06-11/2025-06-13"_s},
        {u"interval of months"_s, u"2025-03/2025-09"_s},
        {u"interval, start ?"_s, u"2025-05-20?/2025-06-14"_s},
        {u"open start"_s, u"../2025-06-12"_s},
        {u"open end"_s, u"2025-06-12/.."_s},
        {u"unknown start"_s, u"/2025-06-12"_s},
        {u"unknown end"_s, u"2025-06-12/"_s},
        {u"announced day"_s, u"2025-06-12"_s, Announced},
        {u"announced month"_s, u"2025-06"_s, Announced},
        {u"announced, open end"_s, u"2025-06-12/.."_s, Announced},
        {u"cancelled day"_s, u"2025-06-12"_s, Cancelled},
        {u"cancelled month"_s, u"2025-06"_s, Cancelled},
        {u"announced year"_s, u"2025"_s, Announced},
        {u"cancelled year"_s, u"2025"_s, Cancelled},
        {u"inferred day"_s, u"2025-06-12"_s, Held, true},
        {u"inferred month"_s, u"2025-06"_s, Held, true},
        {u"undated, bounded"_s, {}},
    };
    return all;
}

}

QStringList specimenKinds()
{
    QStringList names;
    for (const Kind& kind : allKinds()) names.append(kind.name);
    return names;
}

std::shared_ptr<const History> specimenOf(const QStringList& kinds)
{
    auto dossier = std::make_shared<Dossier>();
    dossier->frame = DayBounds{Day::fromIso(u"2025-01-01"), Day::fromIso(u"2025-12-31")};
    Source source;
    source.id = SourceId(u"s"_s);
    source.date = *Edtf::parse(u"2025-12-01");
    Source diary;
    diary.id = SourceId(u"diary"_s);
    diary.date = *Edtf::parse(u"2025-06-12");
    dossier->sources = {source, diary};
    for (const Kind& kind : allKinds()) {
        if (!kinds.contains(kind.name)) continue;
        Group group;
        group.id = GroupId(u"g%1"_s.arg(dossier->groups.size()));
        group.label = LocalText(Language::English, kind.name);
        dossier->groups.append(group);
        Citation citation;
        citation.source = kind.when.isEmpty() ? diary.id : source.id;
        Event event;
        event.id = EventId(u"e%1"_s.arg(dossier->events.size()));
        event.title = LocalText(Language::English, u"It"_s);
        event.group = group.id;
        event.citations.append(citation);
        event.occurrence.append({kind.occurrence, citation});
        citation.inferred = kind.inferred;
        if (!kind.when.isEmpty()) event.when.append({*Edtf::parse(kind.when), citation});
        dossier->events.append(event);
    }
    dossier->index();
    return std::make_shared<const History>(dossier, Lens::all());
}

}
