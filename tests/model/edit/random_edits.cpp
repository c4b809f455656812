#include "tests/model/edit/random_edits.h"

#include "model/io/record.h"

namespace atlas::test {

using namespace Qt::StringLiterals;
using enum ThingList;

namespace {

constexpr std::array words{u"river",       u"шлях",  u"forêt",  u"\"quoted\"", u"back\\slash",
                           u"line\nbreak", u"tab\t", u"\u0001", u"😀",          u"a long word of some length",
                           u"{brace}",     u"[1, 2]"};

JsonDraft text(const QString& value)
{
    return JsonDraft::text(value);
}

bool hasIds(ThingList list)
{
    return list == Sources || list == Groups || list == Statuses || list == Actors || list == Themes ||
           list == Events;
}

/// What a person reads of a thing first.
QByteArray titleField(ThingList list)
{
    switch (list) {
    case Groups:
    case Statuses:
        return "label";
    case Actors:
        return "name";
    case StatusClaims:
        return "note";
    case Statements:
        return "gloss";
    case MemberCounts:
        return "what";
    default:
        return "title";
    }
}

}

Edit RandomEdits::next(const DossierText& dossier, QString& what)
{
    ThingList list = ThingList(below(qsizetype(thingListKeys.size())));
    if (list == StatusClaims && dossier.count(Statuses) == 0) list = Statuses; // which claims need
    const QString name = QString::fromLatin1(thingListKeys.at(size_t(list)));
    const qsizetype things = dossier.count(list);
    const qsizetype act = things > 0 ? below(4) : 0;
    if (act == 0) {
        what = u"add to "_s + name;
        return add(dossier, list);
    }
    const ThingRef ref{list, below(things)};
    what = (act == 1 ? u"remove "_s : u"change "_s) + name + u' ' + QString::number(ref.index);
    return act == 1 ? removeThing(dossier, ref, {}) : change(dossier, ref);
}

Edit RandomEdits::add(const DossierText& dossier, ThingList list)
{
    QList<std::pair<ThingList, JsonDraft>> things;
    for (qsizetype i = below(3); i >= 0; --i) things.append({list, newThing(dossier, list)});
    return addThings(dossier, things, {});
}

JsonDraft RandomEdits::newThing(const DossierText& dossier, ThingList list)
{
    JsonDraft thing = JsonDraft::object();
    if (hasIds(list)) thing.set("id", text(newId()));
    thing.set(titleField(list), text(someWords()));
    if (list == Statuses) thing.set("colour", text(u"#2A6796"_s));
    if (list == Actors) thing.set("kind", text(u"organisation"_s));
    if (list == StatusClaims) {
        thing.set("actors", someActors(dossier));
        thing.set("status", text(someId(dossier, Statuses)));
        thing.set("since", text(newMonth()));
    }
    if (list == Events) {
        thing.set("when", text(newMonth()));
        thing.set("participants", someActors(dossier));
        thing.set("place", JsonDraft::object({{"name", text(someWords())}, {"country", text(u"AUT"_s)}}));
    }
    if (list == Statements) thing.set("quote", text(someWords()));
    if (list == MemberCounts) thing.set("value", JsonDraft::number(qint64(below(40))));
    changeField(thing, dossier, list);
    return thing;
}

Edit RandomEdits::change(const DossierText& dossier, const ThingRef& ref)
{
    JsonDraft wanted = JsonDraft::of(*dossier.thing(ref));
    const bool isState = ref.list == Actors && !wanted.find("kind");
    if (hasIds(ref.list) && !isState && below(6) == 0) wanted.set("id", text(newId()));
    for (qsizetype i = below(3); i >= 0; --i) changeField(wanted, dossier, ref.list);
    return changeThing(dossier, ref, wanted, {});
}

void RandomEdits::changeField(JsonDraft& thing, const DossierText& dossier, ThingList list)
{
    switch (below(6)) {
    case 0:
        thing.set(titleField(list), text(someWords()), {"id", "kind"});
        return;
    case 1:
        thing.set("x-note",
                  JsonDraft::list({JsonDraft::number(0.1), JsonDraft::object({{"é", JsonDraft()}})}));
        return;
    case 2:
        thing.remove("x-note");
        return;
    default:
        break;
    }
    if (list == Sources || list == Groups || list == Statuses) return thing.set("x-also", text(someWords()));
    const QString source = someId(dossier, Sources);
    if (maybe()) thing.set("source", source.isEmpty() ? JsonDraft() : text(source));
    if (list == Statements) return;
    if (maybe())
        thing.set("quote", text(someWords()));
    else
        thing.remove("quote");
    if (list != Events) return;
    if (maybe())
        thing.set("summary", JsonDraft::object({{"en", text(someWords())}, {"fr", text(someWords())}}));
    if (maybe()) thing.set("participants", someActors(dossier));
    if (const QString theme = someId(dossier, Themes); maybe() && !theme.isEmpty())
        thing.set("themes", JsonDraft::list({text(theme)}));
    if (maybe()) thing.remove("counts");
}

QString RandomEdits::someId(const DossierText& dossier, ThingList list)
{
    const qsizetype things = dossier.count(list);
    if (things == 0) return {};
    return memberOf(*dossier.thing({list, below(things)}), "id")->text();
}

JsonDraft RandomEdits::someActors(const DossierText& dossier)
{
    QStringList ids{u"AUT"_s};
    for (int i = 0; i < 3; ++i)
        if (const QString id = someId(dossier, Actors); !id.isEmpty() && !ids.contains(id)) ids.append(id);
    QList<JsonDraft> actors;
    for (const QString& id : ids) actors.append(text(id));
    return JsonDraft::list(actors);
}

QString RandomEdits::someWords()
{
    QStringList some;
    for (qsizetype i = below(6); i >= 0; --i)
        some.append(QString::fromUtf16(words.at(size_t(below(words.size())))));
    return some.join(u' ');
}

QString RandomEdits::newId()
{
    return prefix + QString::number(++count);
}

/// No two claims are of the same.
QString RandomEdits::newMonth()
{
    ++count;
    return u"%1-%2"_s.arg(1000 + 10 * int(prefix.front().unicode()) + count / 12)
        .arg(count % 12 + 1, 2, 10, QChar(u'0'));
}

}
