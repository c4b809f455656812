#include "tests/ui/timeline/timeline_fixture.h"

#include "model/io/load.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

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

namespace {

Source sourceOf(const QString& id, const QString& date)
{
    Source source;
    source.id = SourceId(id);
    source.title = LocalText(Language::English, u"Source "_s + id);
    if (!date.isEmpty()) source.date = *Edtf::parse(date);
    return source;
}

Group groupOf(const QString& id, const QString& name, Group::Mark mark, Rgb light)
{
    Group group;
    group.id = GroupId(id);
    group.label = LocalText(Language::English, name);
    group.light = light;
    group.mark = mark;
    return group;
}

Theme themeOf(const QString& id)
{
    Theme theme;
    theme.id = ThemeId(id);
    theme.title = LocalText(Language::English, u"Theme "_s + id);
    return theme;
}

Event eventOf(const Sample& sample, const QString& number)
{
    Citation citation;
    citation.source = SourceId(sample.source);
    Event event;
    event.id = EventId(u'e' + number);
    event.title = LocalText(Language::English, u"Event "_s + number);
    event.kind = sample.kind;
    event.importance = sample.importance;
    event.group = GroupId(sample.group);
    if (!sample.theme.isEmpty()) event.themes.append(ThemeId(sample.theme));
    event.citations.append(citation);
    event.occurrence.append({sample.occurrence, citation});
    citation.inferred = sample.inferred;
    if (!sample.when.isEmpty()) event.when.append({*Edtf::parse(sample.when), citation});
    return event;
}

}

std::shared_ptr<const History> historyOf(const std::vector<Sample>& samples)
{
    auto dossier = std::make_shared<Dossier>();
    dossier->sources = {sourceOf(u"s"_s, u"2026-01-05"_s), sourceOf(u"undated"_s, {})};
    dossier->groups = {groupOf(u"g"_s, u"Group"_s, Group::Mark::Circle, Rgb(0x2A6796)),
                       groupOf(u"h"_s, u"House"_s, Group::Mark::Square, Rgb(0x1F7672))};
    dossier->themes = {themeOf(u"t"_s), themeOf(u"u"_s)};
    for (const Sample& sample : samples)
        dossier->events.append(eventOf(sample, QString::number(dossier->events.size())));
    dossier->index();
    return std::make_shared<const History>(dossier, Lens::all());
}

std::shared_ptr<const History> historyOf(const QStringList& times, Occurrence occurrence)
{
    std::vector<Sample> samples;
    for (const QString& time : times) samples.push_back({.when = time, .occurrence = occurrence});
    return historyOf(samples);
}

std::shared_ptr<const History> randomHistory(unsigned seed, int count)
{
    std::mt19937 random(seed);
    std::vector<Sample> samples;
    for (int i = 0; i < count; ++i) {
        const Day any = day(u"2020-01-01") + random() % 2500;
        const QString iso = any.toIso();
        const std::array times{iso, iso + u'~', iso + u'?', iso.left(7), iso.left(4), iso.left(7) + u"/.."_s,
                               u"../"_s + iso, iso + u'/', iso + u'/' + (any + 400).toIso(),
                               iso + u'/' + (any + 3).toIso(), QString()};
        const std::array groups{u"g"_s, u"g"_s, u"h"_s, QString()};
        samples.push_back({.when = times[random() % times.size()],
                           .group = groups[random() % groups.size()],
                           .theme = random() % 2 == 0 ? u"t"_s : QString(),
                           .kind = EventKind(random() % 6),
                           .source = random() % 3 == 0 ? u"undated"_s : u"s"_s,
                           .importance = 1 + int(random() % 5)});
    }
    return historyOf(samples);
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
