#include "tests/app/same_day.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

namespace atlas::test {

using namespace Qt::StringLiterals;

QStringList comparedDates()
{
    return {u"2024-06-01"_s, u"2025-01-31"_s, u"2025-02-17"_s, u"2025-02-28"_s, u"2025-03-01"_s,
            u"2025-03-02"_s, u"2025-03-15"_s, u"2025-03-20"_s, u"2025-03-31"_s, u"2025-04-10"_s,
            u"2025-05-10"_s, u"2025-07-10"_s, u"2025-09-04"_s, u"2025-10-24"_s, u"2025-11-25"_s,
            u"2025-12-31"_s, u"2026-01-03"_s, u"2026-01-05"_s, u"2026-01-06"_s, u"2026-02-01"_s};
}

QStringList comparedLenses(const Dossier& dossier)
{
    QStringList several;
    for (qsizetype i = 0; i < dossier.sources.size(); i += 3) several << dossier.sources[i].id.text();
    return {dossier.defaultLens.toString(), u"official"_s, u"all"_s, several.join(u',')};
}

SameDay::SameDay()
{
    workspace.document()->open(Document::bundledPath());
    REQUIRE(workspace.document()->isOpen());
}

void SameDay::look(const QString& lens, const QString& date)
{
    Session& session = *workspace.session();
    session.setLens(lens);
    session.setCompareDay({});
    session.setDay(*Day::fromIso(date));
    day = session.day();
    if (history && history->lens().toString() == lens) return;
    const auto opened = workspace.document()->history()->sharedDossier();
    history = std::make_shared<const History>(opened, *Lens::parse(lens, *opened));
}

QJsonObject SameDay::state() const
{
    return stateJson(*history, history->momentOn(day), Language::English);
}

QJsonObject SameDay::changes(Day to) const
{
    return changesJson(*history, history->changesBetween(day, to), Language::English);
}

}
