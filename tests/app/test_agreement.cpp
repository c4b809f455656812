#include "model/time/format.h"
#include "tests/app/same_day.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;
using atlas::test::Lines;
using atlas::test::SameDay;

namespace {

QString line(const QString& id, const QString& what, const QString& certainty, bool conflict)
{
    return QStringList{id, what, certainty, conflict ? u"conflict"_s : QString()}.join(u' ').trimmed();
}

Lines linesOf(const QJsonArray& list)
{
    Lines lines;
    for (const QJsonValue& each : list) {
        const bool ahead = each[u"status"_s] == u"announced"_s;
        // Of an event, the window tells whether it lies ahead; of an actor, its status.
        const QString what = each[u"title"_s].isUndefined() ? each[u"status"_s].toString()
                             : ahead                        ? u"announced"_s
                                                            : QString();
        lines.insert(line(each[u"id"_s].toString(), what, each[u"certainty"_s].toString(),
                          each[u"conflict"_s].toBool()));
    }
    return lines;
}

Lines withoutPersons(Lines lines, const Dossier& dossier)
{
    std::erase_if(lines, [&](const QString& each) {
        return dossier.actor(ActorId(each.section(u' ', 0, 0)))->kind == ActorKind::Person;
    });
    return lines;
}

Lines linesOf(const ActorModel& model)
{
    Lines lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto tell = [&](int role) { return model.data(model.index(row), role); };
        const QString status = tell(ActorModel::StatusRole).toString();
        if (status.isEmpty()) continue;
        lines.insert(line(tell(ActorModel::IdRole).toString(), status,
                          tell(ActorModel::CertaintyRole).toString(), tell(ActorModel::ConflictRole).toBool()));
    }
    return lines;
}

Lines linesOf(const EventModel& model, const History& history)
{
    Lines lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto tell = [&](int role) { return model.data(model.index(row), role); };
        const QString certainty = tell(EventModel::CertaintyRole).toString();
        if (certainty.isEmpty()) continue;
        const QString id = tell(EventModel::IdRole).toString();
        const bool announced = history.event(EventId(id))->occurrence == Occurrence::Announced;
        const bool ahead = tell(EventModel::AheadRole).toBool();
        lines.insert(line(id, ahead || announced ? u"announced"_s : QString(), certainty,
                          tell(EventModel::ConflictRole).toBool()));
    }
    return lines;
}

/// That a row tells an event's date and place, and whether it was cancelled, as the answer does.
void checkRow(const EventModel& model, int row, const QJsonValue& told)
{
    const auto tell = [&](int role) { return model.data(model.index(row), role).toString(); };
    INFO(tell(EventModel::IdRole).toStdString());
    const auto when = Edtf::parse(told[u"when"_s].toString());
    if (when) CHECK(tell(EventModel::WhenRole) == formatEdtf(*when, Language::English));
    else CHECK(tell(EventModel::WhenRole).startsWith(u"Undated"_s));
    const QString place = told[u"place"_s].toString(u"Place not stated"_s);
    const QString shown = tell(EventModel::PlaceRole);
    CHECK((shown == place || shown.startsWith(place + u", "_s)));
    const bool cancelled = told[u"status"_s] == u"cancelled"_s;
    CHECK((tell(EventModel::OccurrenceRole) == u"Cancelled"_s) == cancelled);
}

void checkRows(const EventModel& model, const QJsonArray& events)
{
    for (const QJsonValue& told : events) {
        const QString id = told[u"id"_s].toString();
        const auto row = model.match(model.index(0), EventModel::IdRole, id, 1, Qt::MatchExactly);
        REQUIRE(row.size() == 1);
        checkRow(model, row.front().row(), told);
    }
}

/// "member 15", "member? 3": of each status that somebody has.
Lines countsOf(const QJsonObject& counts)
{
    Lines lines;
    for (auto each = counts.begin(); each != counts.end(); ++each) {
        const int sure = each.value()[u"certain"_s].toInt() + each.value()[u"undated"_s].toInt();
        const int possible = each.value()[u"possible"_s].toInt();
        if (sure > 0) lines.insert(u"%1 %2"_s.arg(each.key()).arg(sure));
        if (possible > 0) lines.insert(u"%1? %2"_s.arg(each.key()).arg(possible));
    }
    return lines;
}

Lines countsOf(const LegendModel& legend)
{
    Lines lines;
    for (int row = 0; row < legend.rowCount(); ++row) {
        const auto tell = [&](int role) { return legend.data(legend.index(row), role); };
        const int count = tell(LegendModel::CountRole).toInt();
        if (count > 0) lines.insert(u"%1 %2"_s.arg(tell(LegendModel::KeyRole).toString()).arg(count));
    }
    return lines;
}

Lines idsOf(const std::vector<const EventState*>& events)
{
    Lines ids;
    for (const EventState* state : events) ids.insert(state->event->id.text());
    return ids;
}

/// "FRA joined", of each that changed.
Lines changesOf(const QJsonArray& changes)
{
    Lines lines;
    for (const QJsonValue& change : changes)
        lines.insert(change[u"actor"_s].toString() + u' ' + change[u"kind"_s].toString());
    return lines;
}

/// The command line's word: it tells only whether anyone joined, not how surely.
QString kindOf(Difference difference)
{
    switch (difference) {
    case Difference::Joined:
    case Difference::PossiblyJoined: return u"joined"_s;
    case Difference::Left: return u"left"_s;
    case Difference::Confirmed: return u"confirmed"_s;
    case Difference::Status:
    case Difference::InBoth: break;
    }
    return u"status"_s;
}

Lines changesOf(const Comparison& comparison)
{
    Lines lines;
    for (const ComparedActor& each : comparison.actors) {
        if (each.difference == Difference::InBoth) continue;
        lines.insert(each.actor->id.text() + u' ' + kindOf(each.difference));
    }
    return lines;
}

}

// Catches a view of the window that tells another day than the command line: other members, another certainty,
// another event, a conflict more or less.
TEST_CASE("state and window agree, whatever the day and the lens", "[agreement]")
{
    SameDay same;
    const Dossier& dossier = same.dossier();
    for (const QString& lens : test::comparedLenses(dossier)) {
        for (const QString& date : test::comparedDates()) {
            INFO(lens.toStdString() << " on " << date.toStdString());
            same.look(lens, date);
            const QJsonObject state = same.state();
            CHECK(state[u"accordingTo"_s] == lens);
            CHECK(linesOf(*same.workspace.actors())
                  == withoutPersons(linesOf(state[u"actors"_s].toArray()), dossier));
            CHECK(linesOf(*same.workspace.events(), *same.history) == linesOf(state[u"events"_s].toArray()));
            checkRows(*same.workspace.events(), state[u"events"_s].toArray());
            CHECK(countsOf(*same.workspace.legend()) == countsOf(state[u"counts"_s].toObject()));
        }
    }
}

// Catches the same of two days: who joined, left, changed or was confirmed, and what happened between.
TEST_CASE("changes and the window's comparison agree, whatever the days and the lens", "[agreement]")
{
    SameDay same;
    const QStringList dates = test::comparedDates();
    for (const QString& lens : test::comparedLenses(same.dossier())) {
        for (qsizetype i = 0; i + 1 < dates.size(); ++i) {
            const Day to = *Day::fromIso(dates[std::min(i + 1 + i % 7, dates.size() - 1)]);
            INFO(lens.toStdString() << " from " << dates[i].toStdString() << " to " << to.toIso().toStdString());
            same.look(lens, dates[i]);
            const QJsonObject changes = same.changes(to);
            same.workspace.session()->setCompareDay(to);
            const auto& comparison = same.workspace.compared()->comparison();
            REQUIRE(comparison);
            CHECK(changesOf(*comparison) == changesOf(changes[u"changes"_s].toArray()));
            Lines ids;
            for (const QJsonValue& event : changes[u"events"_s].toArray()) ids.insert(event[u"id"_s].toString());
            CHECK(idsOf(comparison->events) == ids);
        }
    }
}
