#include "tests/model/exchange/round_trip/random_text.h"

#include "model/io/load.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <array>

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList words{u"=1+1"_s,     u"@SUM(A1)"_s, u"+380"_s,        u"-5"_s,       u"a\nb"_s,     u"<b>bold</b>"_s,
                        u"&amp;"_s,    u"\"so\""_s,   u"l’été; déjà"_s, u"Київ, обід"_s, u"'quoted'"_s, u"0012"_s,
                        u"2025-03"_s,  u"true"_s,     u"|pipe|"_s,      u"a\\nb"_s,    u"100 %"_s,    u"plain"_s,
                        u"title (fr)"_s, u"1e5"_s,    u"]]>"_s,         u"'"_s,        u"12:30"_s,    u"(none)"_s};
const QStringList times{u"2025-03-02"_s, u"2025-03"_s,  u"2025"_s,       u"202X"_s,         u"2025-22"_s, u"2025-12-31~"_s,
                        u"2025?"_s,      u"2025-03/"_s, u"2025-03/.."_s, u"2025-03/2025-06"_s, u"../2025-04-01"_s,
                        u"2024-02-29/2025"_s, u"19XX"_s, u"1850-01-31"_s};
const QStringList ends{u"2024"_s, u"2024-05"_s, u"2024-05-17"_s, u"2024~"_s};
const QStringList states{u"FRA"_s, u"GBR"_s, u"UKR"_s, u"NOR"_s, u"XKX"_s, u"JPN"_s, u"council"_s, u"speaker"_s};

class Maker
{
public:
    explicit Maker(std::mt19937& from) : random(from) {}

    QJsonObject dossier()
    {
        QJsonObject made{{u"format"_s, u"coalition-dossier/1"_s}, {u"title"_s, u"Random"_s},
                         {u"language"_s, one({u"en"_s, u"fr"_s, u"uk"_s})}};
        for (int i = 0; i < 4; ++i) sources.append(u"source-%1"_s.arg(i));
        made[u"sources"_s] = many(4, [&](int i) { return source(i); });
        made[u"groups"_s] = QJsonArray{QJsonObject{{u"id"_s, u"north"_s}, {u"label"_s, text()}, {u"colour"_s, u"#2A6796"_s}}};
        made[u"themes"_s] = QJsonArray{theme(u"fish"_s), theme(u"peace"_s)};
        made[u"statuses"_s] = QJsonArray{status(u"member"_s, true), status(u"observer"_s, false)};
        made[u"actors"_s] = QJsonArray{actor(u"council"_s, u"organisation"_s), actor(u"speaker"_s, u"person"_s)};
        made[u"claims"_s] = statusClaims();
        made[u"events"_s] = many(6, [&](int i) { return event(i); });
        made[u"statements"_s] = QJsonArray{cited({{u"quote"_s, word()}, {u"gloss"_s, text()}}, false)};
        return made;
    }

private:
    int below(int limit) { return int(random() % unsigned(limit)); }
    bool maybe(int oneIn = 2) { return below(oneIn) == 0; }
    template <typename List>
    QString one(const List& list)
    {
        return list[below(int(list.size()))];
    }
    QString one(std::initializer_list<QString> list) { return one(QStringList(list)); }
    template <typename Make>
    QJsonArray many(int count, Make make)
    {
        QJsonArray made;
        for (int i = 0; i < count; ++i) made.append(make(i));
        return made;
    }

    QString word() { return one(words) + (maybe() ? u' ' + one(words) : QString()); }
    /// Of an identity: no two of them are alike.
    QString onlyWord() { return word() + u" no. %1"_s.arg(++serial); }
    QJsonValue text()
    {
        if (maybe()) return word();
        QJsonObject languages{{one({u"en"_s, u"fr"_s, u"uk"_s}), word()}};
        for (const QString& each : {u"en"_s, u"fr"_s, u"uk"_s})
            if (maybe()) languages[each] = word();
        return languages;
    }
    QJsonValue name()
    {
        if (maybe()) return onlyWord();
        return QJsonObject{{u"en"_s, onlyWord()}, {u"uk"_s, onlyWord()}};
    }

    QJsonObject cited(QJsonObject thing, bool withQuote = true)
    {
        if (maybe(8)) {
            thing[u"source"_s] = QJsonValue::Null;
            return thing;
        }
        thing[u"source"_s] = one(sources);
        if (maybe(3)) thing[u"line"_s] = QJsonArray{below(9) + 1, below(9) + 12};
        else if (maybe(3)) thing[u"at"_s] = word();
        if (withQuote && maybe(3)) thing[u"quote"_s] = word();
        else if (withQuote && maybe(3))
            thing[u"quote"_s] = QJsonObject{{u"de"_s, word()}, {u"translations"_s, QJsonObject{{u"en"_s, word()}}}};
        if (maybe(4)) thing[u"inferred"_s] = true;
        if (maybe(4)) thing[u"caveat"_s] = text();
        return thing;
    }

    QJsonObject source(int i)
    {
        QJsonObject made{{u"id"_s, sources[i]}, {u"title"_s, name()}};
        if (maybe()) made[u"shortTitle"_s] = text();
        if (maybe()) made[u"publisher"_s] = word();
        if (maybe()) made[u"author"_s] = word();
        if (maybe()) made[u"date"_s] = one(times);
        if (maybe()) made[u"dateInferred"_s] = true;
        if (maybe()) made[u"dateNote"_s] = text();
        if (maybe()) made[u"language"_s] = one({u"en"_s, u"fr"_s, u"de"_s, u"fr-CA"_s});
        if (maybe()) made[u"address"_s] = u"https://example.org/?a=1&b=2#c"_s;
        if (maybe()) made[u"tier"_s] = one({u"official"_s, u"agency"_s, u"press"_s, u"aggregator"_s});
        return made;
    }
    QJsonObject theme(const QString& id)
    {
        QJsonObject made = cited({{u"id"_s, id}, {u"title"_s, name()}});
        if (maybe()) made[u"text"_s] = text();
        return made;
    }
    QJsonObject status(const QString& id, bool counted)
    {
        return {{u"id"_s, id}, {u"label"_s, name()}, {u"colour"_s, u"#2A6796"_s}, {u"counted"_s, counted}};
    }
    QJsonObject actor(const QString& id, const QString& kind)
    {
        QJsonObject made = cited({{u"id"_s, id}, {u"kind"_s, kind}, {u"name"_s, name()}, {u"summary"_s, text()}});
        if (maybe()) made[u"aliases"_s] = QJsonArray{onlyWord().remove(u';').remove(u'\n'), u"Alias"_s + id};
        if (maybe()) made[u"group"_s] = u"north"_s;
        return made;
    }
    QJsonArray statusClaims()
    {
        QSet<QString> said;
        QJsonArray made;
        for (int i = 0; i < 8; ++i) {
            QJsonObject claim = cited({{u"status"_s, one({u"member"_s, u"observer"_s})}});
            const QString actor = one(states);
            claim[u"actors"_s] = QJsonArray{actor};
            if (maybe(3)) claim[u"since"_s] = one(ends);
            else if (maybe(3)) claim[u"span"_s] = one(times);
            if (maybe(3)) claim[u"note"_s] = text();
            const QString key = actor + claim[u"status"_s].toString() + claim[u"source"_s].toString();
            if (!said.contains(key)) made.append(claim); // the same claim twice is an error
            said.insert(key);
        }
        return made;
    }

    QJsonObject place()
    {
        QJsonObject made{{u"name"_s, text()}};
        if (maybe()) {
            made[u"lon"_s] = (below(360'0000) - 180'0000) / 10'000.0;
            made[u"lat"_s] = (below(180'0000) - 90'0000) / 10'000.0;
        }
        if (maybe()) made[u"country"_s] = one(states.first(6));
        return made;
    }
    template <typename Make>
    QJsonValue claims(Make make)
    {
        if (maybe()) return make();
        return many(1 + below(3), [&](int) { return cited({{u"value"_s, make()}}); });
    }
    QJsonArray participants()
    {
        QJsonArray made;
        QSet<QString> named;
        for (int i = 0; i < 4; ++i) {
            const QString actor = one(states);
            if (named.contains(actor)) continue;
            named.insert(actor);
            QJsonObject part{{u"actors"_s, QJsonArray{actor}}};
            if (maybe()) part[u"role"_s] = one({u"host"_s, u"speaker"_s, u"observer"_s});
            if (maybe()) part[u"mode"_s] = one({u"in-person"_s, u"remote"_s, u"absent"_s});
            if (maybe(3)) part[u"as"_s] = text();
            if (maybe(3)) part = cited(part);
            if (maybe()) made.append(part);
            else made.append(actor);
        }
        return made;
    }
    QJsonObject event(int i)
    {
        QJsonObject made = cited({{u"id"_s, u"event-%1"_s.arg(i)}, {u"title"_s, text()}, {u"when"_s, QJsonValue::Null}});
        if (maybe()) made[u"shortTitle"_s] = text();
        if (maybe()) made[u"kind"_s] = one({u"meeting"_s, u"statement"_s, u"publication"_s});
        if (maybe()) made[u"group"_s] = u"north"_s;
        if (maybe()) made[u"importance"_s] = 1 + below(5);
        if (maybe()) made[u"themes"_s] = QJsonArray{one({u"fish"_s, u"peace"_s})};
        if (!maybe(5)) made[u"when"_s] = claims([&] { return QJsonValue(one(times)); });
        if (maybe()) made[u"place"_s] = claims([&] { return QJsonValue(place()); });
        if (maybe()) made[u"occurrence"_s] = claims([&] { return QJsonValue(one({u"announced"_s, u"held"_s, u"cancelled"_s})); });
        if (maybe()) made[u"summary"_s] = claims([&] { return text(); });
        if (maybe()) made[u"participants"_s] = participants();
        if (maybe(3)) made[u"counts"_s] = QJsonArray{QJsonObject{{u"what"_s, u"states"_s}, {u"value"_s, 3}}};
        if (maybe(3)) made[u"citations"_s] = QJsonArray{cited({})};
        if (maybe(3)) made[u"caution"_s] = text();
        return made;
    }

    std::mt19937& random;
    QStringList sources;
    int serial = 0;
};

}

std::shared_ptr<const Dossier> randomTextDossier(std::mt19937& random)
{
    const QByteArray bytes = QJsonDocument(Maker(random).dossier()).toJson();
    const auto read = readDossier(bytes, u"random.json"_s);
    if (!read)
        for (const Problem& problem : read.error().list) UNSCOPED_INFO(problem.toLine().toStdString());
    REQUIRE(read);
    return read->dossier;
}

}
