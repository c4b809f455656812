#include "tests/bench/generated_dossier.h"

#include "model/geo/country_names.h"
#include "model/time/day.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

namespace atlas::bench {

using namespace Qt::StringLiterals;

namespace {

class Generator
{
public:
    explicit Generator(const Size& wanted) : size(wanted), states(codes()) {}

    QByteArray make()
    {
        QJsonObject dossier{{u"format"_s, u"coalition-dossier/1"_s}, {u"title"_s, u"Generated"_s},
                            {u"language"_s, u"en"_s}};
        dossier[u"sources"_s] = sources();
        dossier[u"groups"_s] = groups();
        dossier[u"statuses"_s] = statuses();
        dossier[u"claims"_s] = claims();
        dossier[u"events"_s] = events();
        return QJsonDocument(dossier).toJson();
    }

private:
    /// The states' codes that exist, in alphabetical order, as many as are wanted.
    QStringList codes() const
    {
        QStringList found;
        for (char16_t a = u'A'; a <= u'Z'; ++a)
            for (char16_t b = u'A'; b <= u'Z'; ++b)
                for (char16_t c = u'A'; c <= u'Z'; ++c) {
                    const QString code = QString(QChar(a)) + QChar(b) + QChar(c);
                    if (found.size() < size.actors && isCountryCode(code)) found.append(code);
                }
        return found;
    }

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); }
    Day someDay() { return Day(start + below(3650)); }
    QString source() { return u"source-%1"_s.arg(below(size.sources)); }

    /// When an event is, by how the dossier is crowded.
    QString eventTime()
    {
        const Day crowded(start + 1900);
        const auto elsewhere = [this] { return below(100) == 0; };
        switch (size.crowding) {
        case Crowding::None: break;
        case Crowding::OneMonth: return elsewhere() ? someTime() : timeFrom(crowded + below(31));
        case Crowding::OneDay: return elsewhere() ? someTime() : crowded.toIso();
        case Crowding::Years: {
            const Day first = someDay();
            const Day last = first + 300 + below(130);
            return below(3) == 0 ? first.toIso().left(4) : first.toIso() + u'/' + last.toIso();
        }
        }
        return someTime();
    }

    QString someTime() { return timeFrom(someDay()); }

    /// Seven in ten dates are days; the others take turns through what EDTF offers.
    QString timeFrom(Day day)
    {
        const QString iso = day.toIso();
        switch (below(10)) {
        case 0: return iso.left(7);
        case 1: return iso + (below(2) ? u'~' : u'?');
        case 2: return iso + u'/' + (day + below(30)).toIso();
        default: return iso;
        }
    }

    QJsonArray sources()
    {
        const QStringList tiers{u"official"_s, u"agency"_s, u"press"_s, u"aggregator"_s};
        QJsonArray list;
        for (int i = 0; i < size.sources; ++i)
            list.append(QJsonObject{{u"id"_s, u"source-%1"_s.arg(i)}, {u"title"_s, u"Source %1"_s.arg(i)},
                                    {u"date"_s, Day(start + 3650 + i).toIso()}, {u"language"_s, u"en"_s},
                                    {u"tier"_s, tiers[i % tiers.size()]}});
        return list;
    }

    static QJsonArray groups()
    {
        QJsonArray list;
        for (int i = 0; i < 5; ++i)
            list.append(QJsonObject{{u"id"_s, u"group-%1"_s.arg(i)}, {u"label"_s, u"Group %1"_s.arg(i)},
                                    {u"colour"_s, u"#2A6796"_s}});
        return list;
    }

    static QJsonArray statuses()
    {
        QJsonArray list;
        for (const QString& name : {u"member"_s, u"partner"_s, u"adversary"_s})
            list.append(QJsonObject{{u"id"_s, name}, {u"label"_s, name}, {u"colour"_s, u"#2A6796"_s},
                                    {u"counted"_s, name == u"member"_s}});
        return list;
    }

    QJsonArray claims()
    {
        QJsonArray list;
        const QStringList names{u"partner"_s, u"member"_s, u"partner"_s, u"member"_s};
        for (const QString& state : states) {
            Day from = Day(start + below(900));
            for (const QString& name : names) {
                const Day until = from + 200 + below(500);
                list.append(QJsonObject{{u"actors"_s, QJsonArray{state}}, {u"status"_s, name},
                                        {u"since"_s, below(2) ? from.toIso() : from.toIso().left(7)},
                                        {u"until"_s, until.toIso()}, {u"source"_s, source()}});
                from = until + 32;
            }
        }
        return list;
    }

    QJsonArray events()
    {
        QJsonArray list;
        for (int i = 0; i < size.events; ++i) {
            QJsonObject event{{u"id"_s, u"event-%1"_s.arg(i)}, {u"title"_s, u"Meeting number %1"_s.arg(i)},
                              {u"when"_s, eventTime()}, {u"group"_s, u"group-%1"_s.arg(below(5))},
                              {u"importance"_s, 1 + below(5)}, {u"source"_s, source()},
                              {u"line"_s, 1 + below(99)}};
            if (!states.isEmpty())
                event[u"participants"_s] = QJsonArray{
                    QJsonObject{{u"actors"_s, QJsonArray{states[below(int(states.size()))]}},
                                {u"role"_s, u"host"_s}}};
            list.append(event);
        }
        return list;
    }

    static constexpr qint64 start = 16436; // 2015-01-01
    Size size;
    std::mt19937 random{20260106};
    QStringList states;
};

}

QByteArray generateDossier(const Size& size)
{
    return Generator(size).make();
}

}
