#include "tests/model/exchange/import/imported.h"
#include "tests/support/print.h"
#include "tests/support/rounds.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <QRandomGenerator>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// Cells that people and programs write, and some that nobody should.
QString randomCell(QRandomGenerator& random)
{
    static const QStringList cells{
        u""_s, u" "_s, u"-"_s, u"France"_s, u"Royaume-Uni"_s, u"Congo"_s, u"FRA; DEU, Poland and Spain"_s, u"member"_s,
        u"Observer"_s, u"2025-03"_s, u"2025-03-02"_s, u"03/04/2025"_s, u"25/12/2025"_s, u"12/25/2025"_s, u"2026"_s,
        u"2025-06/2025-03"_s, u"2025/.."_s, u".."_s, u"since March 2025"_s, u"45718"_s, u"9999-12-31"_s, u"-500"_s,
        u"3"_s, u"13"_s, u"1e400"_s, u"nan"_s, u"51.5"_s, u"-200"_s, u"2,35"_s, u"all"_s, u"official"_s, u"yes"_s,
        u"fr"_s, u"xx-!"_s, u"https://a.example/?q=\"x\""_s, u"\"quoted\" \\ back"_s, u"a\nb\r\nc"_s, u"\u202Eabc"_s,
        QString(2, QChar(0)), QString(QChar(0xD800)), u"=1+1"_s, u"<b>"_s, u"Київ"_s, u"9; 11"_s, u"p. 3"_s, u"0"_s, u"1"_s, u"5"_s,
        u"held"_s, u"host"_s, u"remote"_s, u"event"_s, u"status"_s, u"source"_s, u"actor"_s, u"theme"_s, u"EU"_s,
        u"a;b;a"_s, QString(200, u'x'), u"/"_s, u"—"_s, u"FRA, FRA"_s, u"Y-17E7"_s, u"1985-04-12T23:20:30Z"_s};
    return cells[random.bounded(int(cells.size()))];
}

QList<ColumnRole> randomRoles(QRandomGenerator& random, qsizetype count)
{
    QList<ColumnRole> roles;
    for (qsizetype i = 0; i < count; ++i) roles.append(ColumnRole(random.bounded(int(ColumnRole::Counted) + 1)));
    return roles;
}

}

// A table that nobody thought of makes a dossier that cannot be opened.
TEST_CASE("Whatever a table holds, the loader reads what becomes of it")
{
    const int seed = GENERATE(range(0, rounds(400)));
    INFO(seed);
    QRandomGenerator random(quint32(seed + 1));
    const qsizetype width = 2 + random.bounded(14);
    QStringList columns;
    for (qsizetype i = 0; i < width; ++i) columns.append(u"column %1"_s.arg(i));
    QList<QStringList> rows;
    for (int i = 0; i < 40; ++i) {
        QStringList row;
        for (qsizetype j = 0; j < width; ++j) row.append(randomCell(random));
        rows.append(row);
    }
    GivenTable table(columns, rows);
    const auto change = [&](Mapping& mapping) {
        mapping.columns = randomRoles(random, width);
        if (random.bounded(2)) mapping.columns[0] = ColumnRole::Title;
        if (random.bounded(2)) mapping.columns[1] = ColumnRole::Country;
        for (auto& language : mapping.languages)
            if (random.bounded(3) == 0) language = allLanguages[size_t(random.bounded(3))];
        mapping.rows = RowKind(random.bounded(3));
        mapping.language = allLanguages[size_t(random.bounded(3))];
        if (random.bounded(3) == 0) mapping.source = SourceId(u"some source"_s);
        mapping.countries = {{u"Congo"_s, u"COD"_s}, {u"—"_s, u"a club"_s}, {u"EU"_s, u"EU"_s}};
    };
    const Import import = imported(table, change);
    CHECK(import.report.rows == import.report.imported + import.report.skipped + import.report.empty);
    // What is imported a second time is known, or at least no less a dossier.
    const Import again = importedInto(import.text, table, change);
    CHECK(again.dossier.events.size() >= import.dossier.events.size());
}
