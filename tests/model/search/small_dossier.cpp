#include "tests/model/search/small_dossier.h"

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

LocalText words(const QString& english, const QString& french = {}, const QString& ukrainian = {})
{
    LocalText text(Language::English, english);
    text.set(Language::French, french);
    text.set(Language::Ukrainian, ukrainian);
    return text;
}

Citation citing(const QString& source)
{
    Citation citation;
    citation.source = SourceId(source);
    return citation;
}

Edtf time(const QString& edtf)
{
    return Edtf::parse(edtf).value();
}

Source source(const QString& id, const QString& title, Tier tier, const QString& date)
{
    Source made;
    made.id = SourceId(id);
    made.title = words(title);
    made.publisher = u"Publisher of "_s + id;
    made.address = u"https://www.example.org/%1/news"_s.arg(id);
    made.tier = tier;
    made.date = time(date);
    return made;
}

Actor actor(const QString& id, ActorKind kind, const LocalText& name)
{
    Actor made;
    made.id = ActorId(id);
    made.kind = kind;
    made.name = name;
    return made;
}

StatusClaim member(const QString& id, const QString& source)
{
    return {.actor = ActorId(id), .status = StatusId(u"member"_s), .span = time(u"2025-03/.."_s),
            .citation = citing(source), .note = {}};
}

Event event(const QString& id, const LocalText& title, const QString& when, const QString& source)
{
    Event made;
    made.id = EventId(id);
    made.title = title;
    made.citations = {citing(source)};
    made.when = {{time(when), citing(source)}};
    return made;
}

void place(Event& event, const LocalText& name, const QString& country)
{
    event.place = {{{name, {}, ActorId(country)}, event.citations.first()}};
}

Statement statement(const QString& said, const QString& translation, const QString& source)
{
    Statement made;
    made.citation = citing(source);
    made.citation.quote = Quote{u"fr"_s, said, words(translation)};
    return made;
}

}

std::shared_ptr<const Dossier> smallDossier()
{
    Dossier dossier;
    dossier.sources = {source(u"article"_s, u"The test of peace"_s, Tier::Press, u"2026-01-05"_s),
                       source(u"palace"_s, u"Declaration"_s, Tier::Official, u"2026-01-07"_s)};
    Status status;
    status.id = StatusId(u"member"_s);
    status.label = words(u"Member"_s);
    status.counted = true;
    dossier.statuses = {status};

    Actor zelensky = actor(u"zelensky"_s, ActorKind::Person,
                           words(u"Volodymyr Zelensky"_s, {}, u"Володимир Зеленський"_s));
    zelensky.role = words(u"President of Ukraine"_s);
    dossier.actors = {actor(u"FRA"_s, ActorKind::State, words(u"France"_s, {}, u"Франція"_s)),
                      actor(u"UKR"_s, ActorKind::State, words(u"Ukraine"_s, {}, u"Україна"_s)),
                      actor(u"ESP"_s, ActorKind::State, words(u"Spain"_s, u"Espagne"_s, u"Іспанія"_s)), zelensky};
    dossier.statusClaims = {member(u"FRA"_s, u"article"_s), member(u"UKR"_s, u"article"_s),
                            member(u"ESP"_s, u"palace"_s)};

    const LocalText kyivName = words(u"Kyiv"_s, u"Kiev"_s, u"Київ"_s);
    Event london = event(u"london"_s, words(u"Birth in London"_s, u"Naissance à Londres"_s), u"2025-03"_s,
                         u"article"_s);
    place(london, words(u"London"_s, u"Londres"_s, u"Лондон"_s), u"GBR"_s);
    Event kyiv = event(u"kyiv"_s, words(u"Advisers meet in Kyiv"_s, {}, u"Радники в Києві"_s), u"2026-01-03"_s,
                       u"article"_s);
    kyiv.importance = 4;
    kyiv.summary = {{words(u"They prepared the Paris meeting."_s), citing(u"article"_s)}};
    Participation spoke;
    spoke.actor = zelensky.id;
    kyiv.participants = {{spoke, citing(u"article"_s)}};
    place(kyiv, kyivName, u"UKR"_s);
    Event frame = event(u"frame"_s, words(u"Frame set in Kyiv"_s), u"2026-01-03"_s, u"article"_s);
    place(frame, kyivName, u"UKR"_s);
    Event paris = event(u"paris"_s, words(u"Leaders meet"_s), u"2026-01-06"_s, u"article"_s);
    place(paris, words(u"Paris"_s, {}, u"Париж"_s), u"FRA"_s);
    Event call = event(u"call"_s, words(u"Call from Madrid"_s), u"2026-01-06"_s, u"palace"_s);
    dossier.events = {london, kyiv, frame, paris, call};

    Statement promise = statement(u"engagements concrets pour l’Ukraine"_s, u"concrete commitments"_s, u"article"_s);
    promise.event = paris.id;
    dossier.statements = {promise, statement(u"œuvre commune"_s, u"common work"_s, u"palace"_s)};
    dossier.index();
    return std::make_shared<const Dossier>(std::move(dossier));
}

std::shared_ptr<const Dossier> contestedDossier()
{
    Dossier dossier = *smallDossier();
    Event& london = dossier.events.first();
    const Citation palace = citing(u"palace"_s);
    london.when.append({time(u"2025-04-02"_s), palace});
    london.place.append({{words(u"Lancaster House"_s), {}, ActorId(u"GBR"_s)}, palace});
    london.summary.append({words(u"Eighteen leaders came."_s), palace});
    dossier.index();
    return std::make_shared<const Dossier>(std::move(dossier));
}

}
