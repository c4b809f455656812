#include "briefing_choices.h"

#include <QSettings>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr auto paperKey = "briefing/paper"_L1;
constexpr auto greyscaleKey = "briefing/greyscale"_L1;
constexpr auto membersKey = "briefing/members"_L1;
constexpr auto themesKey = "briefing/themes"_L1;
constexpr auto changesKey = "briefing/changes"_L1;
constexpr auto sourcesKey = "briefing/sources"_L1;
constexpr auto folderKey = "briefing/folder"_L1;

}

BriefingChoices readChoices(const QSettings& settings)
{
    BriefingChoices choices;
    BriefingPlan& plan = choices.plan;
    if (settings.value(paperKey).toString() == "Letter"_L1) plan.paper = Paper::Letter;
    plan.greyscale = settings.value(greyscaleKey, plan.greyscale).toBool();
    plan.blocks.members = settings.value(membersKey, plan.blocks.members).toBool();
    plan.blocks.themes = settings.value(themesKey, plan.blocks.themes).toBool();
    plan.blocks.changes = settings.value(changesKey, plan.blocks.changes).toBool();
    plan.blocks.sources = settings.value(sourcesKey, plan.blocks.sources).toBool();
    choices.folder = settings.value(folderKey).toString();
    return choices;
}

void writeChoices(QSettings& settings, const BriefingChoices& choices)
{
    const BriefingPlan& plan = choices.plan;
    settings.setValue(paperKey, plan.paper == Paper::Letter ? u"Letter"_s : u"A4"_s);
    settings.setValue(greyscaleKey, plan.greyscale);
    settings.setValue(membersKey, plan.blocks.members);
    settings.setValue(themesKey, plan.blocks.themes);
    settings.setValue(changesKey, plan.blocks.changes);
    settings.setValue(sourcesKey, plan.blocks.sources);
    settings.setValue(folderKey, choices.folder);
}

}
