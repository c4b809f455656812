#include "tests/support/print.h"
#include "ui/briefing/preview/briefing_choices.h"

#include <catch2/catch_test_macros.hpp>

#include <QSettings>
#include <QTemporaryDir>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

struct Kept {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
};

}

TEST_CASE("every choice of one time is there the next, but for the notes")
{
    BriefingChoices chosen;
    chosen.plan.kind = Template::Series;
    chosen.plan.seriesOf = SeriesOf::Month;
    chosen.plan.paper = Paper::Letter;
    chosen.plan.orientation = Orientation::Landscape;
    chosen.plan.greyscale = true;
    chosen.plan.blocks = {.members = false, .themes = false, .events = false, .changes = false, .voices = false,
                          .sources = false};
    chosen.plan.header = {u"A. Author"_s, u"Desk, East"_s, u"For internal use"_s};
    chosen.countryOrientation = Orientation::Portrait;
    chosen.kind = FileKind::Png;
    chosen.dpi = 600;
    chosen.zoom = 1.5;
    chosen.folder = u"/tmp"_s;

    Kept kept;
    writeChoices(kept.settings, chosen);
    CHECK(readChoices(kept.settings) == chosen);

    chosen.plan.notes = u"of this dossier"_s;
    writeChoices(kept.settings, chosen);
    CHECK(readChoices(kept.settings).plan.notes.isEmpty());
}

TEST_CASE("settings that make no sense are as if they were not there")
{
    Kept kept;
    for (const QString& key : {u"template"_s, u"series"_s, u"paper"_s, u"orientation"_s, u"kind"_s, u"dpi"_s,
                               u"zoom"_s})
        kept.settings.setValue(u"briefing/"_s + key, u"-7"_s);
    CHECK(readChoices(kept.settings) == BriefingChoices());
}

TEST_CASE("a country's card lies across and other pages stand, each until it is told otherwise")
{
    BriefingChoices chosen;
    CHECK(chosen.effectivePlan().orientation == Orientation::Portrait);
    chosen.plan.kind = Template::Country;
    CHECK(chosen.effectivePlan().orientation == Orientation::Landscape);
    chosen.orientation() = Orientation::Portrait;
    CHECK(chosen.effectivePlan().orientation == Orientation::Portrait);
    chosen.plan.kind = Template::Changes;
    chosen.orientation() = Orientation::Landscape;
    chosen.plan.kind = Template::Country;
    CHECK(chosen.effectivePlan().orientation == Orientation::Portrait);
}
