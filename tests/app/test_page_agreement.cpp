#include "model/history/comparison.h"
#include "model/time/format.h"
#include "tests/app/same_day.h"
#include "tests/support/print.h"
#include "tests/ui/briefing/briefing_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace atlas;
using namespace Qt::StringLiterals;
using atlas::test::Lines;
using atlas::test::SameDay;

namespace {

/// Before the first day that the dossier speaks of, pages are refused.
bool hasPage(const History& history, Day day)
{
    return history.datedEvents().empty() || day >= history.extent().first;
}

/// The shown day's page, or that of what changed from it by another.
Briefing pageOf(const SameDay& same, std::optional<Day> to = {})
{
    static const auto land = Boundaries::load(u"un"_s, 110).value(); // its land is soon drawn
    BriefingRequest request;
    request.history = same.history;
    request.boundaries = land;
    request.session.day = to.value_or(same.day);
    if (to) request.session.compareDay = same.day;
    request.session.lens = same.history->lens().toString();
    request.plan.kind = to ? Template::Changes : Template::Page;
    request.plan.blocks.themes = false; // names of states may stand in them
    return test::composed(request);
}

bool hasPattern(const QString& text, const QString& pattern)
{
    const QString whole = u"(?<!\\w)%1(?!\\w)"_s.arg(pattern);
    return QRegularExpression(whole, QRegularExpression::UseUnicodePropertiesOption).match(text).hasMatch();
}

/// The pattern that finds just these words, however they are broken into lines.
QString exactly(const QString& words)
{
    return QRegularExpression::escape(words.simplified());
}

/// The ids of the states and others whose names a text has.
Lines namedIn(const QString& text, const Dossier& dossier)
{
    Lines ids;
    for (const Actor& actor : dossier.actors)
        if (hasPattern(text, exactly(actor.name.in(Language::English)))) ids.insert(actor.id.text());
    return ids;
}

int timesIn(const QString& text, const QString& words)
{
    return int(text.count(words));
}

Lines idsWith(const QJsonArray& list, const QString& field, const QString& value)
{
    Lines ids;
    for (const QJsonValue& each : list)
        if (each[field].toString() == value) ids.insert(each[u"id"_s].toString());
    return ids;
}

int conflictsAmong(const QJsonArray& list, const Lines& ids)
{
    return int(std::ranges::count_if(list, [&](const QJsonValue& each) {
        return ids.contains(each[u"id"_s].toString()) && each[u"conflict"_s].toBool();
    }));
}

/// How a list has an event that an answer has: "3 Jan 2026, cancelled (sources differ) Meeting in Kyiv".
QString patternOf(const QJsonValue& told, const Event& event)
{
    const auto when = Edtf::parse(told[u"when"_s].toString());
    QString pattern = u"undated(, no later than [\\w ]+)?"_s;
    if (when)
        pattern = exactly(formatEdtf(*when, Language::English, DateStyle::Short)) + u"( \\(inferred\\))?"_s;
    pattern += u"(, perhaps later)?"_s;
    const QString status = told[u"status"_s].toString();
    if (status != u"held"_s) pattern += u", "_s + status;
    if (told[u"conflict"_s].toBool()) pattern += u" \\(sources differ\\)"_s;
    const QString title = exactly(event.title.in(Language::English));
    if (event.shortTitle.isEmpty()) return pattern + u' ' + title;
    return pattern + u" (%1|%2)"_s.arg(title, exactly(event.shortTitle.in(Language::English)));
}

/// That a list of a page has each of these events, with its date, whether it was held, and its conflict, and
/// as many as these; that a source was published is none.
void checkEvents(const QString& text, const QJsonArray& events, const Dossier& dossier)
{
    int listed = 0, conflicts = 0;
    for (const QJsonValue& told : events) {
        const Event& event = *dossier.event(EventId(told[u"id"_s].toString()));
        if (event.kind == EventKind::Publication) continue;
        ++listed;
        conflicts += int(told[u"conflict"_s].toBool());
        INFO(event.id.text().toStdString());
        CHECK(hasPattern(text, patternOf(told, event)));
    }
    CHECK(timesIn(text, u"sources differ"_s) == conflicts);
    if (listed > 0) CHECK(hasPattern(text, QString::number(listed)));
}

/// How many actors a comparison's page marks with each difference.
std::map<QString, int> glyphsOf(const Briefing& briefing)
{
    std::map<QString, int> glyphs;
    for (const PlacedBlock& block : briefing.blocks) {
        if (block.name != u"differences"_s) continue;
        for (const Shape& shape : briefing.pages[size_t(block.page)].shapes)
            if (const auto* text = std::get_if<TextShape>(&shape);
                text && block.rect.contains(text->baseline))
                ++glyphs[text->text.trimmed()];
    }
    return glyphs;
}

}

// Catches a page that tells another day than the command line, and so than the window.
TEST_CASE("state and page agree, whatever the day and the lens", "[agreement]")
{
    SameDay same;
    const Dossier& dossier = same.dossier();
    for (const QString& lens : test::comparedLenses(dossier)) {
        for (const QString& date : test::comparedDates()) {
            INFO(lens.toStdString() << " on " << date.toStdString());
            same.look(lens, date);
            if (!hasPage(*same.history, same.day)) continue;
            const QJsonObject state = same.state();
            const QJsonArray actors = state[u"actors"_s].toArray();
            const QJsonArray events = state[u"events"_s].toArray();
            const Lines members = idsWith(actors, u"status"_s, dossier.countedStatus()->id.text());
            const Briefing page = pageOf(same);
            const QString table = test::flatText(page, u"members"_s);
            CHECK(namedIn(table, dossier) == members);
            CHECK(timesIn(table, u"sources differ"_s) == conflictsAmong(actors, members));
            checkEvents(test::flatText(page, u"events"_s), events, dossier);
        }
    }
}

// Catches the same of two days: who joined, left, changed or was confirmed, and what happened between.
TEST_CASE("changes and page agree, whatever the days and the lens", "[agreement]")
{
    SameDay same;
    const Dossier& dossier = same.dossier();
    const QStringList dates = test::comparedDates();
    for (const QString& lens : test::comparedLenses(dossier)) {
        for (qsizetype i = 0; i + 1 < dates.size(); ++i) {
            const Day to = *Day::fromIso(dates[std::min(i + 1 + i % 7, dates.size() - 1)]);
            INFO(lens.toStdString() << ": " << dates[i].toStdString() << ", " << to.toIso().toStdString());
            same.look(lens, dates[i]);
            if (!hasPage(*same.history, to)) continue;
            const Comparison comparison = compareDays(*same.history, same.day, to);
            const Briefing page = pageOf(same, to);
            auto glyphs = glyphsOf(page);
            Lines compared;
            for (const ComparedActor& each : comparison.actors) compared.insert(each.actor->id.text());
            CHECK(namedIn(test::flatText(page, u"differences"_s), dossier) == compared);
            for (const Difference difference : listedDifferences)
                CHECK(glyphs[differenceGlyph(difference)] == comparison.count(difference));
            checkEvents(test::flatText(page, u"events-between"_s), same.changes(to)[u"events"_s].toArray(),
                        dossier);
        }
    }
}
